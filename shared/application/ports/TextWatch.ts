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

/** A row as it stands, with what people have written in it. */
export interface StandingRow extends TouchedRow {
  readonly texts: readonly string[];
}

/** A piece of what stands on a site. */
export interface StandingPiece {
  readonly rows: readonly StandingRow[];
  /** The number up to which the rows of every list are among these; null once there are no more. */
  readonly through: number | null;
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
  /** The rows of every list with higher numbers, at most five hundred of each: one request, and one more the first time. */
  standing(after: number): Promise<Result<StandingPiece, GatewayFailure>>;
  /** One request for what is new, and some for each text that has become another. */
  settle(judgement: Judgement, operation: OperationId): Promise<Result<void, WriteFailure>>;
}
