import type { CauseId } from '../cause/cause';
import type { Instant, Version } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { MeetingId } from '../meeting/meetingId';
import type { OrganisationKey } from '../organisation/organisation';
import type { PlaceKey } from '../situation/place';
import type { ProblemId } from '../situation/problem';
import type { ActionId } from './actionId';
import type { ActionKind } from './actionKind';
import type { ActionStatus } from './actionStatus';
import type { AnswerId, AnswerKind } from './answer';
import type { Confirmation, ConfirmationChannel } from './confirmation';
import type { Effect } from './effect';

export type { ActionId } from './actionId';

/** The last thing said of an action, kept on it so that lists need no second request. */
export interface LastWord {
  readonly kind: AnswerKind;
  readonly text: string;
  readonly by: string;
  readonly via: ConfirmationChannel;
  readonly at: Instant;
}

/**
 * What one organisation has taken on, tied to the problem and cause it should act on. A promise made in a
 * meeting (åtagande) is an action whose organisation has been asked to confirm it. Swedish: åtgärd.
 */
export interface Action {
  readonly id: ActionId;
  readonly version: Version;
  /** `ÅT-SÖD-28`, from the forum's prefix and the row's number. */
  readonly displayId: string;
  readonly title: string;
  readonly description: string;
  readonly organisation: OrganisationKey;
  /** The function that answers for it; empty until filled in. */
  readonly functionTitle: string;
  readonly contributors: readonly OrganisationKey[];
  readonly problem: ProblemId | null;
  readonly causes: readonly CauseId[];
  /** A short operative promise without cause analysis, done within 30 days. Swedish: direktåtgärd. */
  readonly direct: boolean;
  readonly place: PlaceKey | null;
  /** Null until filled in. */
  readonly kind: ActionKind | null;
  readonly status: ActionStatus;
  readonly confirmation: Confirmation;
  readonly confirmedVia: ConfirmationChannel | null;
  readonly confirmedAt: Instant | null;
  readonly helpNeeded: boolean;
  /** The organisation itself has said that it is or will be late. */
  readonly lateSaid: boolean;
  readonly dueDate: LocalDate | null;
  /** Always shown beside a moved date (F12). */
  readonly firstDueDate: LocalDate | null;
  /** A new date asked for; stays a request until a coordinator accepts it. */
  readonly requestedDate: LocalDate | null;
  /** When the organisation was last asked how it stands; null once it has told, and where nobody has asked. */
  readonly updateAskedAt: Instant | null;
  readonly effect: Effect;
  readonly effectText: string;
  readonly effectCheckDate: LocalDate | null;
  readonly expectedEffect: string;
  /** The meeting where it was promised. */
  readonly promisedAt: MeetingId | null;
  /** The meeting where it is followed up next. */
  readonly followUpAt: MeetingId | null;
  /** How many times it has come back unfinished (F7). */
  readonly carriedOver: number;
  /** Comes back every year in the same season (F16). Swedish: årligen återkommande. */
  readonly yearly: boolean;
  /** Last year's action, of which this is the next instance. */
  readonly previousInstance: ActionId | null;
  /** Next year's action, once this one is carried out. */
  readonly nextInstance: ActionId | null;
  readonly lastWord: LastWord | null;
  /** Practice on invented rows; outside every list and figure. */
  readonly rehearsal: boolean;
  /** Answers up to this id are part of the row; later ones lie on top of it. */
  readonly appliedAnswer: AnswerId | null;
}
