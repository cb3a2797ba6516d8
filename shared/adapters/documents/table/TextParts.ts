import { utf8 } from '../utf8';

/** So much is gathered before it is handed on. */
const partLength = 32_768;

/** A long text that comes piece by piece, handed on as bytes in larger parts. */
export class TextParts {
  private readonly take: (part: Uint8Array<ArrayBuffer>) => void;
  private waiting = '';

  constructor(take: (part: Uint8Array<ArrayBuffer>) => void) {
    this.take = take;
  }

  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= partLength) this.flush();
  }

  flush(): void {
    if (this.waiting !== '') this.take(utf8(this.waiting));
    this.waiting = '';
  }
}
