import type { LocalDate } from '../../kernel/localDate';
import type { ForumKey } from '../../organisation/forum';
import type { OrganisationKey } from '../../organisation/organisation';
import type { PlannedSpan } from '../dueWindow';
import type { Reminder, RemindedAction, RemindedMeeting, ReminderSubject, RecipientKey } from '../reminder';
import type { ReminderRule } from '../reminderRule';
import type { ReminderSettings } from '../reminderSettings';
import type { ReminderWish } from '../reminderWish';

/** A statutory picture, a plan or an agreement, with the day when it has to be renewed. */
export interface Expiring {
  readonly kind: 'report' | 'plan' | 'agreement';
  readonly id: number;
  readonly endsOn: LocalDate;
}

/** What a forum holds that may be due, as it has been asked for. */
export interface ForumDue {
  readonly forum: ForumKey;
  readonly span: PlannedSpan;
  readonly settings: ReminderSettings;
  readonly timeZone: string;
  readonly actions: readonly RemindedAction[];
  readonly meetings: readonly RemindedMeeting[];
  readonly expiring: readonly Expiring[];
}

/** A reminder before it is known who gets it. */
export interface Candidate {
  readonly reminder: Reminder;
  /** Whose matter it is; null for the forum's own. */
  readonly organisation: OrganisationKey | null;
  readonly functionTitle: string;
  /** Whoever asked for it; null where the rule says who. */
  readonly recipient: RecipientKey | null;
}

/** One way to find what it is somebody's turn to be reminded of. */
export type FindCandidates = (due: ForumDue, wishes: readonly ReminderWish[]) => readonly Candidate[];

const forumsOwn = { organisation: null, functionTitle: '', recipient: null };

/** A candidate of the forum's own. */
export const forumCandidate = (
  { forum }: Pick<ForumDue, 'forum'>,
  rule: ReminderRule,
  subject: ReminderSubject,
  anchor: LocalDate,
): Candidate => ({ reminder: { rule, forum, subject, anchor }, ...forumsOwn });

/** A candidate of the organisation that answers for an action. */
export const actionCandidate = (
  due: Pick<ForumDue, 'forum'>,
  rule: ReminderRule,
  action: RemindedAction,
  anchor: LocalDate,
  recipient: RecipientKey | null = null,
): Candidate => ({
  ...forumCandidate(due, rule, { kind: 'action', id: action.id }, anchor),
  organisation: action.organisation,
  functionTitle: action.functionTitle,
  recipient,
});
