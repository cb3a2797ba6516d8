import type { Action } from '../../domain/action/action';
import type { Counted, DailyTally } from '../../domain/action/tally';
import type { Cause } from '../../domain/cause/cause';
import type { OperationId } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Topic } from '../../domain/meeting/topic';
import type { QuestionedText } from '../../domain/redaction/questionedText';
import type { Problem } from '../../domain/situation/problem';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';
import type { RightsInForum } from './MeetingBook';

/** What the figures and the gap check need of an action; much less than a list row. */
export type OverviewAction = Counted &
  Pick<
    Action,
    | 'id'
    | 'displayId'
    | 'title'
    | 'organisation'
    | 'functionTitle'
    | 'problem'
    | 'causes'
    | 'direct'
    | 'effect'
    | 'effectCheckDate'
    | 'promisedAt'
    | 'followUpAt'
  >;

/** A forum at a glance, without what is rehearsed. */
export interface ForumOverview {
  /** Open, carried out and not yet assessed, or due since the day asked for. Null where there are too many to read. */
  readonly actions: readonly OverviewAction[] | null;
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  /** Newest first, at most 100, rehearsals too. */
  readonly meetings: readonly Meeting[];
  /** Waiting ones, and the rows that take one back. */
  readonly topics: readonly Topic[];
  /** Oldest first, the latest 60. */
  readonly tallies: readonly DailyTally[];
  readonly rights: RightsInForum;
  /** Texts to be looked at, oldest first, at most 100; none for those who may not know of them. */
  readonly questioned: readonly QuestionedText[];
}

/** One page's view of a whole forum, and the figures kept day by day. */
export interface OverviewBook {
  /** One request. */
  load(dueSince: LocalDate): Promise<Result<ForumOverview, GatewayFailure>>;
  /** Says that a text may stand, on the condition that nobody has said otherwise; coordinators alone. */
  letStand(text: QuestionedText, operation: OperationId): Promise<Result<void, WriteFailure>>;
  /** Once for each name of the write; a day that is counted already gives the tally that stands. */
  addTally(tally: DailyTally, operation: OperationId): Promise<Result<DailyTally, WriteFailure>>;
}
