import { isOpen, isRunning } from '../../domain/action/actionFacts';
import { awaitsWord } from '../../domain/reminders/planning/candidates';
import type { Reminder } from '../../domain/reminders/reminder';
import type { ReminderRule } from '../../domain/reminders/reminderRule';
import type { DueAction, DueContent } from '../ports/DueBook';
import type { MessageLine } from '../ports/MessageSender';
import type { KnownContent } from './knownContent';

/** What a message says now of what it was planned for, each thing once. */
export const linesOf = (reminders: readonly Reminder[], known: KnownContent): readonly MessageLine[] =>
  onceEach(reminders.flatMap((reminder) => lineOf(reminder, known)));

/** What the latest day says of a thing stands for what an earlier one left. */
const onceEach = (lines: readonly MessageLine[]): readonly MessageLine[] =>
  lines.filter((line, index) => index === lines.findIndex((other) => isSame(line.reminder, other.reminder)));

const isSame = (one: Reminder, other: Reminder): boolean =>
  one.forum === other.forum && one.subject.kind === other.subject.kind && one.subject.id === other.subject.id;

type Content = Pick<DueContent, 'actions' | 'meetings'> | undefined;

/** None where the matter is over, or somebody has answered since it was planned. */
function lineOf(reminder: Reminder, known: KnownContent): readonly MessageLine[] {
  const content = reminder.forum === null ? undefined : known.get(reminder.forum);
  if (reminder.subject.kind === 'action') return actionLine(reminder, content);
  const meeting = reminder.subject.kind === 'meeting' ? meetingIn(content, reminder.subject.id) : null;
  return [{ reminder, action: null, meeting }];
}

const meetingIn = (content: Content, id: number): MessageLine['meeting'] =>
  content?.meetings.find((meeting) => meeting.id === id) ?? null;

function actionLine(reminder: Reminder, content: Content): readonly MessageLine[] {
  const action = content?.actions.find(({ id }) => id === reminder.subject.id);
  return action !== undefined && isStillDue(reminder, action) ? [{ reminder, action, meeting: null }] : [];
}

type StillDue = (action: DueAction, anchor: Reminder['anchor']) => boolean;

/** A date that has been moved is reminded of by its own. */
const isAwaited: StillDue = (action, anchor) => awaitsWord(action) && action.dueDate === anchor;

/** Every other rule about an action goes by its due date. */
const stillDue: Partial<Record<ReminderRule, StillDue>> = {
  'effect-check': ({ status }) => status === 'carried-out',
  'own-reminder': isOpen,
  'before-meeting': isOpen,
  'overdue-agenda': isOpen,
  confirm: (action) => isOpen(action) && action.confirmation === 'waiting',
  'pause-over': awaitsWord,
  'update-asked': (action) => isRunning(action) && action.updateAskedAt !== null,
};

const isStillDue = ({ rule, anchor }: Reminder, action: DueAction): boolean =>
  (stillDue[rule] ?? isAwaited)(action, anchor);
