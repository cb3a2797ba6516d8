import type { Action } from '../../domain/action/action';
import type { Counted, DailyTally } from '../../domain/action/tally';
import type { Cause } from '../../domain/cause/cause';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Decision } from '../../domain/meeting/decision';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { Problem } from '../../domain/situation/problem';
import type { ActionQuery, ActionRegister, ActionRow, MeetingReference } from './ActionRegister';
import type { AnswerBook } from './AnswerBook';
import type { ChangeFeed } from './ChangeFeed';
import type { GatewayFailure } from './GatewayFailure';
import type { MeetingBook } from './MeetingBook';
import type { MinutesLibrary } from './MinutesLibrary';
import type { OverviewBook } from './OverviewBook';
import type { ReportBook } from './ReportBook';
import type { SearchBook } from './SearchBook';
import type { SituationBook } from './SituationBook';
import type { TextKeeper } from './TextKeeper';
import type { ViewBook } from './ViewBook';

/** A row that also knows where it was promised. */
export interface WorkRow extends ActionRow {
  readonly promisedAt: MeetingId | null;
}

/** A row that names what it acts on and where it was promised (F14). */
export interface NamedRow extends ActionRow {
  readonly about: Pick<Problem, 'displayId' | 'title'> | null;
  readonly promised: MeetingReference | null;
}

/**
 * What one forum holds for one organisation, or for one and those it has come after: the open actions (at most 100, by
 * due date), and the meetings not yet held.
 */
export interface ForumWork {
  readonly actions: readonly NamedRow[];
  readonly meetings: readonly Meeting[];
}

/** Rows that also know where they were promised, by due date. */
export interface WorkPage {
  readonly rows: readonly WorkRow[];
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

/** The first page of a forum's selection, with all that its rows and the later ones name. */
export interface ForumSelection extends WorkPage {
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  /** The latest 200 meetings: where a row was promised. */
  readonly promisedAt: readonly MeetingReference[];
}

/** What the figures count of an action, and what they may be narrowed by. */
export type CountedAction = Counted & Pick<Action, 'place' | 'problem'>;

/** What one forum's figures are counted on, without what is rehearsed. */
export interface ForumCount {
  /** Open, carried out, or due since the day asked for. Null where there are too many to count. */
  readonly actions: readonly CountedAction[] | null;
  /** Oldest first. */
  readonly tallies: readonly DailyTally[];
}

/** One forum's Läget; its figures stand though what awaits a decision cannot be read. */
export interface ForumStanding extends ForumCount {
  readonly undecided: Result<ProposedDecisions, GatewayFailure>;
}

/** What awaits a decision, newest first, and the latest meetings, which proposed it. */
export interface ProposedDecisions {
  readonly decisions: readonly Decision[];
  readonly meetings: readonly Meeting[];
}

/** What a meeting's hour needs of its forum's site. */
export interface MeetingSite {
  readonly forum: ForumKey;
  readonly actions: ActionRegister;
  readonly answers: AnswerBook;
  readonly meetings: MeetingBook;
  readonly situation: SituationBook;
  readonly overview: OverviewBook;
  readonly minutes: MinutesLibrary;
  readonly changes: ChangeFeed;
}

/** All registers of one forum's site. */
export interface ForumSite extends MeetingSite {
  readonly texts: TextKeeper;
  readonly reports: ReportBook;
  readonly search: SearchBook;
  readonly views: ViewBook;
  /** One request, for Mitt arbete. */
  workOf(organisations: readonly OrganisationKey[]): Promise<Result<ForumWork, GatewayFailure>>;
  /** The actions alone, in one plain request. */
  promisesOf(
    organisations: readonly OrganisationKey[],
  ): Promise<Result<ForumWork['actions'], GatewayFailure>>;
  /** One request, for one forum's Läget, with the latest 60 tallies. */
  stateOf(dueSince: LocalDate): Promise<Result<ForumStanding, GatewayFailure>>;
  /**
   * One plain request, for Läget over all forums; without tallies but where there are too many rows to count: then one
   * more, for the last.
   */
  countOf(dueSince: LocalDate): Promise<Result<ForumCount, GatewayFailure>>;
  /** One request, for the list over all forums. */
  selectionOf(query: ActionQuery): Promise<Result<ForumSelection, GatewayFailure>>;
  /** A later page of the same selection; one request. */
  moreOf(query: ActionQuery, next: string): Promise<Result<WorkPage, GatewayFailure>>;
}

/** The configured forum sites and no others. */
export interface Sites<Site> {
  all(): readonly Site[];
  /** Null for a forum that is not configured: a link is never trusted. */
  of(forum: ForumKey): Site | null;
}

/** The configured forums' sites with all their registers. */
export type ForumSites = Sites<ForumSite>;
