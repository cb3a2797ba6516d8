import type { Action } from '../../domain/action/action';
import type { Result } from '../../domain/kernel/result';
import type { Decision } from '../../domain/meeting/decision';
import type { ProblemId } from '../../domain/situation/problem';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** What a hit shows: what was done, where, by whom and with what result. */
export type FoundAction = Pick<
  Action,
  | 'id'
  | 'displayId'
  | 'title'
  | 'organisation'
  | 'problem'
  | 'place'
  | 'status'
  | 'dueDate'
  | 'effect'
  | 'effectText'
>;

/** As much of a decision as a hit shows. */
export type FoundDecision = Pick<Decision, 'id' | 'meeting' | 'text' | 'kind' | 'status'>;

/** One kind of hits: at most fifty, newest first. */
export interface Hits<Row> {
  readonly rows: readonly Row[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** The first rows that a search finds, by kind. */
export interface SearchHits {
  /** A kind that has too many rows for SharePoint to look through is null. */
  readonly openActions: Hits<FoundAction> | null;
  readonly decisions: Hits<FoundDecision> | null;
  /** The action whose number was asked for, open or not. */
  readonly referred: FoundAction | null;
}

/** Rows of one kind that a search finds, a page at a time. */
export interface FoundPage<Row> {
  readonly rows: readonly Row[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/**
 * A forum's rows by their words. SharePoint looks for words only within what an index has brought below five thousand
 * rows; the rest is read page by page, in the order of an index.
 */
export interface SearchBook {
  /** Words in the titles of open actions and decisions; one request. `reference` is an action's number. */
  find(words: readonly string[], reference: number | null): Promise<Result<SearchHits, GatewayFailure>>;
  /** What has been tried against a problem, the newest hundred; one request. Refused where there are too many. */
  tried(problem: ProblemId): Promise<Result<Hits<FoundAction>, GatewayFailure>>;
  /** All actions, newest first, five thousand a page. */
  readActions(next?: string): Promise<Result<FoundPage<FoundAction>, GatewayFailure>>;
  /** All decisions, newest first, two thousand a page. */
  readDecisions(next?: string): Promise<Result<FoundPage<FoundDecision>, GatewayFailure>>;
}
