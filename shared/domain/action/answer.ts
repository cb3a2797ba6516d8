import type { Instant, PersonId, RowId } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { MeetingId } from '../meeting/meetingId';
import type { OrganisationKey } from '../organisation/organisation';
import type { ActionId } from './actionId';
import type { ActionStatus } from './actionStatus';

export type AnswerId = RowId<'Answer'>;

/**
 * What can be said of an action. `skip` is the coordinator's written reason for not taking it up; `edit` records
 * a coordinator's change of the row itself, so that the history of a promise is whole.
 */
export const answerKinds = [
  'confirm',
  'request-change',
  'decline',
  'done',
  'in-progress',
  'late',
  'need-help',
  'request-date',
  'comment',
  'skip',
  'edit',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One row of the append-only list of answers; who spoke is derived, never read out of the row. Swedish: svar. */
export interface Answer {
  readonly id: AnswerId;
  readonly action: ActionId;
  readonly meeting: MeetingId | null;
  readonly kind: AnswerKind;
  readonly text: string;
  /** What the writer says; only a claim until `whoSpeaks` has compared it with the author. */
  readonly claimedOrganisation: OrganisationKey;
  /** For an answer that the service wrote: the function that it wrote for. */
  readonly linkFunction: string | null;
  /** For an answer that the service wrote: told to the bot by whoever has the account; absent or null for a link. */
  readonly toldIn?: 'chat' | null;
  /** SharePoint's own author. `null` where the person has left the site. */
  readonly author: PersonId | null;
  readonly at: Instant;
  readonly newDate: LocalDate | null;
  readonly oldDate: LocalDate | null;
  readonly newStatus: ActionStatus | null;
  /** For `edit`: the columns changed, by their domain names. */
  readonly changedFields: readonly string[];
  /** For `edit`: the answer that it takes back, which stays in the list and no longer counts. */
  readonly takesBack?: AnswerId | null;
}
