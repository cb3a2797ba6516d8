import type { AnswerBook, NewAnswer, RecentAnswer } from '../../application/ports/AnswerBook';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { ActionId } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { OperationId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { toAnswer } from './memoryRows';

const mostRecent = 500;

export class MemoryAnswerBook implements AnswerBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;

  constructor(tables: MemoryTables, access: MemoryAccess) {
    this.tables = tables;
    this.access = access;
  }

  async add(answer: NewAnswer, operation: OperationId): Promise<Result<Answer, WriteFailure>> {
    const added = this.access.insert(
      this.tables.answers,
      { ...answer, linkFunction: answer.linkFunction ?? null },
      operation,
    );
    return added.ok ? success(toAnswer(added.value)) : added;
  }

  async recent(): Promise<Result<readonly RecentAnswer[], GatewayFailure>> {
    return this.access.read('answers', () =>
      success(
        this.tables.answers
          .all()
          .map(toAnswer)
          .sort((one, other) => other.id - one.id)
          .slice(0, mostRecent)
          .map(({ id, action, kind }) => ({ id, action, kind })),
      ),
    );
  }

  async of(action: ActionId): Promise<Result<readonly Answer[], GatewayFailure>> {
    return this.access.read('answers', () => success(answersOf(this.tables, action)));
  }
}

export const answersOf = (tables: MemoryTables, action: ActionId): readonly Answer[] =>
  tables.answers
    .all()
    .map(toAnswer)
    .filter((answer) => answer.action === action);
