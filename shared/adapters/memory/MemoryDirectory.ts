import type { Directory, DirectoryContent } from '../../application/ports/Directory';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { success, type Result } from '../../domain/kernel/result';

export class MemoryDirectory implements Directory {
  private readonly content: DirectoryContent;

  constructor(content: DirectoryContent) {
    this.content = content;
  }

  async load(): Promise<Result<DirectoryContent, GatewayFailure>> {
    return success(this.content);
  }
}
