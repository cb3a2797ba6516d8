import type { ActionId } from '../action/actionId';
import type { ForumKey } from '../organisation/forum';
import { isWithin, type PlannedSpan } from './dueWindow';
import { addDays, addMonths, type LocalDate } from '../kernel/localDate';
import type { RecipientKey } from './reminder';

/** What a person has asked for of their own reminders (F30): to be left alone for a while, or to be reminded on a day. */
export type ReminderWish =
  | {
      readonly kind: 'pause';
      readonly recipient: RecipientKey;
      /** Null for all forums. */
      readonly forum: ForumKey | null;
      /** Null for all actions. */
      readonly action: ActionId | null;
      /** The last quiet day. */
      readonly until: LocalDate;
    }
  | {
      readonly kind: 'own';
      readonly recipient: RecipientKey;
      readonly forum: ForumKey;
      readonly action: ActionId;
      readonly on: LocalDate;
    };

export type Pause = Extract<ReminderWish, { kind: 'pause' }>;
export type OwnReminder = Extract<ReminderWish, { kind: 'own' }>;

/** Whoever is away for longer is somebody whom another stands in for. */
const longestPauseMonths = 3;

/** The last day that a pause can be wished for. */
export const lastPauseDay = (today: LocalDate): LocalDate => addMonths(today, longestPauseMonths);

/** What a pause may cover. */
export interface PausedMatter {
  readonly forum: ForumKey | null;
  readonly action: ActionId | null;
}

const covers = (pause: Pause, { forum, action }: PausedMatter): boolean =>
  (pause.forum === null || pause.forum === forum) && (pause.action === null || pause.action === action);

/** Whether somebody wants to be left alone with a matter that day. */
export const isPaused = (
  wishes: readonly ReminderWish[],
  recipient: RecipientKey,
  matter: PausedMatter,
  day: LocalDate,
): boolean =>
  wishes.some(
    (wish) =>
      wish.kind === 'pause' && wish.recipient === recipient && day <= wish.until && covers(wish, matter),
  );

const sinceThen = ({ through, today }: PlannedSpan) => ({
  from: addDays(through, 1),
  before: addDays(today, 1),
});

/** The pauses that ended within the planned days, and touch this forum. */
export const pausesOver = (
  wishes: readonly ReminderWish[],
  forum: ForumKey,
  span: PlannedSpan,
): readonly Pause[] =>
  wishes
    .filter((wish) => wish.kind === 'pause')
    .filter((pause) => pause.forum === null || pause.forum === forum)
    .filter(({ until }) => isWithin(addDays(until, 1), sinceThen(span)));

/** The forum's own reminders whose day has come within the planned days. */
export const ownRemindersDue = (
  wishes: readonly ReminderWish[],
  forum: ForumKey,
  span: PlannedSpan,
): readonly OwnReminder[] =>
  wishes
    .filter((wish) => wish.kind === 'own')
    .filter((own) => own.forum === forum && isWithin(own.on, sinceThen(span)));
