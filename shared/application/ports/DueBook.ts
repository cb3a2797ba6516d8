import type { Action, ActionId } from '../../domain/action/action';
import type { AnswerId } from '../../domain/action/answer';
import type { Instant } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { DayWindow } from '../../domain/reminders/dueWindow';
import type { Agreement } from '../../domain/programme/agreement';
import type { RemindedAction } from '../../domain/reminders/reminder';
import type { SituationReport } from '../../domain/situation/situationReport';
import type { ActionRegister } from './ActionRegister';
import type { AnswerBook, RecentAnswer } from './AnswerBook';
import type { GatewayFailure } from './GatewayFailure';
import type { OverviewBook } from './OverviewBook';
import type { TextWatch, Touched } from './TextWatch';

/** One way in which actions can be due; each goes by an indexed column, or reads no farther than it has to. */
export type ActionSelection =
  /** Open, with a date within. */
  | { readonly kind: 'due'; readonly within: DayWindow }
  /** Carried out, and to be judged within. */
  | { readonly kind: 'effect'; readonly within: DayWindow }
  /** Open, and a coordinator has asked how it stands, then or later. */
  | { readonly kind: 'asked'; readonly since: Instant }
  | { readonly kind: 'promised-at'; readonly meeting: MeetingId }
  /** Open, made outside a meeting, and come to the register then or later. */
  | { readonly kind: 'added'; readonly since: Instant }
  | { readonly kind: 'followed-up-at'; readonly meeting: MeetingId }
  | { readonly kind: 'open-of'; readonly organisation: OrganisationKey; readonly dueBefore: LocalDate }
  | { readonly kind: 'one'; readonly id: ActionId };

export type DueAction = Omit<RemindedAction, 'addedAt'> & { readonly addedAt: Instant } & Pick<
    Action,
    'version' | 'displayId' | 'title' | 'direct' | 'yearly' | 'appliedAnswer'
  >;

/** What is asked of a forum; what is left out is not read. */
export interface DueQuestion {
  readonly actions: readonly ActionSelection[];
  /** Meetings that begin then or later. */
  readonly meetingsFrom?: Instant;
  /** Reports approved within one of these. */
  readonly approved?: readonly DayWindow[];
  /** Agreements in force that end within one of these. */
  readonly ending?: readonly DayWindow[];
  /** Plans in force that were decided within one of these. */
  readonly decided?: readonly DayWindow[];
  /** Answers after this one, or the latest ones where nothing has been looked at. */
  readonly answersAfter?: AnswerId | null;
  /** What has been written since; null where nobody has looked. */
  readonly writtenAfter?: string | null;
}

export type ApprovedReport = Pick<SituationReport, 'id' | 'level' | 'approvedOn'>;

export type DueAgreement = Pick<Agreement, 'id' | 'kind' | 'decidedOn' | 'endsOn'>;

export interface DueContent {
  /** Each once, whatever selections it came by; rehearsals are left out. */
  readonly actions: readonly DueAction[];
  /** By their beginning, at most 200. */
  readonly meetings: readonly Meeting[];
  readonly reports: readonly ApprovedReport[];
  /** None on a site that has no list of them yet. */
  readonly agreements: readonly DueAgreement[];
  /** Oldest first, at most 500. */
  readonly answers: readonly RecentAnswer[];
  /** At most a thousand writings; null where it was not asked for. */
  readonly touched: Touched | null;
}

/** What falls due in a forum: the work grows with what is due and not with the register. */
export interface DueBook {
  /** One request, and one more for every further thousand rows of a selection. */
  ask(question: DueQuestion): Promise<Result<DueContent, GatewayFailure>>;
}

/** What reminding needs of a forum's site. */
export interface ReminderSite {
  readonly forum: ForumKey;
  readonly due: DueBook;
  readonly actions: ActionRegister;
  readonly answers: AnswerBook;
  readonly overview: OverviewBook;
  readonly watch: TextWatch;
}
