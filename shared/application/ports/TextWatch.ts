import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { Judgement, WrittenRow } from '../../domain/redaction/judgeTexts';
import type { QuestionedText } from '../../domain/redaction/questionedText';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** A row that has been written, as SharePoint's change log names it, and how many times. */
export interface TouchedRow {
  readonly listId: string;
  readonly row: number;
  readonly times: number;
}

/** What has been written on a site since somebody looked. */
export interface Touched {
  /** Where to look on from; null where it has to be begun anew. */
  readonly through: string | null;
  readonly rows: readonly TouchedRow[];
}

/** Watches what comes into a forum's texts, and keeps the list of those to be looked at. */
export interface TextWatch {
  /** Two requests at most, and one for each further hundred rows. Rows of other lists are left out. */
  read(
    touched: readonly TouchedRow[],
  ): Promise<
    Result<
      { readonly rows: readonly WrittenRow[]; readonly standing: readonly QuestionedText[] },
      GatewayFailure
    >
  >;
  /** One request for what is new, and some for each text that has become another. */
  settle(judgement: Judgement, operation: OperationId): Promise<Result<void, WriteFailure>>;
}
