import type { Action, ActionId } from '../../domain/action/action';
import type { ActionStatus } from '../../domain/action/actionStatus';
import type { Answer } from '../../domain/action/answer';
import type { Cause } from '../../domain/cause/cause';
import type { OperationId, Version } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { PlaceKey } from '../../domain/situation/place';
import type { Problem, ProblemId } from '../../domain/situation/problem';
import type { NewAnswer } from './AnswerBook';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** All that a row holds besides what SharePoint gives it. */
export type ActionFields = Omit<Action, 'id' | 'version' | 'displayId'>;

/** What a list can be kept together by: rows of the same value follow on each other. */
export const groupings = ['organisation', 'problem', 'place', 'status'] as const;
type Grouping = (typeof groupings)[number];

/** Every part narrows; each is an indexed column. Rows come by due date, then id, within their group if there is one. */
export interface ActionQuery {
  /** Open = not carried out, assessed, closed, cancelled or transferred. */
  readonly scope: 'open' | 'all';
  readonly organisation?: OrganisationKey;
  /** Any of these. */
  readonly organisations?: readonly OrganisationKey[];
  readonly problem?: ProblemId;
  readonly place?: PlaceKey;
  readonly status?: ActionStatus;
  readonly functionTitle?: string;
  /** Due before this day. */
  readonly dueBefore?: LocalDate;
  /** Due this day or later. */
  readonly dueFrom?: LocalDate;
  /** Rows where this column is empty. */
  readonly without?: 'dueDate' | 'functionTitle';
  readonly helpNeeded?: boolean;
  readonly confirmation?: Action['confirmation'];
  /** Narrows nothing. */
  readonly groupedBy?: Grouping;
  /** A thousand rows a page instead of fifty, to read a whole selection; narrows nothing. */
  readonly longPages?: true;
}

/** The columns that a list row shows; the item page loads the rest. */
export type ActionRow = Pick<
  Action,
  | 'id'
  | 'version'
  | 'displayId'
  | 'title'
  | 'organisation'
  | 'functionTitle'
  | 'problem'
  | 'causes'
  | 'direct'
  | 'place'
  | 'status'
  | 'confirmation'
  | 'helpNeeded'
  | 'lateSaid'
  | 'dueDate'
  | 'firstDueDate'
  | 'requestedDate'
  | 'updateAskedAt'
  | 'effect'
  | 'effectCheckDate'
  | 'appliedAnswer'
>;

/** A page of the register, in the order that was asked for. */
export interface ActionPage {
  readonly rows: readonly ActionRow[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** What a link to a meeting needs; a lookup gives it without a second request. */
export type MeetingReference = Pick<Meeting, 'id' | 'title' | 'startsAt'>;

/** An action with all that stands behind it, so that its problem, cause, answers and dates are one click away. */
export interface ActionWithHistory {
  readonly action: Action;
  /** Oldest first. */
  readonly answers: readonly Answer[];
  readonly problem: Problem | null;
  readonly causes: readonly Cause[];
  readonly promisedAt: MeetingReference | null;
}

/** The forum's one action register. */
export interface ActionRegister {
  /** One request a page of 50, or of 1,000 long ones. */
  list(query: ActionQuery, next?: string): Promise<Result<ActionPage, GatewayFailure>>;
  /** The first page of each; one request for all of them. One that is refused does not stop the others. */
  listTogether(queries: readonly ActionQuery[]): Promise<readonly Result<ActionPage, GatewayFailure>[]>;
  /** One request. */
  open(id: ActionId): Promise<Result<ActionWithHistory, GatewayFailure>>;
  add(fields: ActionFields, operation: OperationId): Promise<Result<Action, WriteFailure>>;
  /**
   * Writes only the given fields, on the condition that `version` still stands. `record` is added to the answers
   * in the same request, so that the history of a promise is whole; where the row itself is refused as changed by
   * somebody else, the record stays: the text that was not chosen can be found again.
   */
  change(
    id: ActionId,
    version: Version,
    fields: Partial<ActionFields>,
    operation: OperationId,
    record?: NewAnswer,
  ): Promise<Result<Action, WriteFailure>>;
  /** Adds many rows, one request a hundred; what stands already by its operation id is passed over. */
  addMany(
    rows: readonly { readonly fields: ActionFields; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>>;
  /** To the recycle bin. */
  remove(id: ActionId, version: Version): Promise<Result<void, WriteFailure>>;
}
