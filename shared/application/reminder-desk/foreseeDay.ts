import { localTimeOf, type LocalTime } from '../../domain/kernel/localDateOf';
import { success, failure, type Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import { unansweredIn } from '../../domain/reminders/outboxRow';
import { planReminders, type ReminderPlan } from '../../domain/reminders/planning/planReminders';
import type { Digest } from '../../domain/reminders/reminder';
import { settingsOf } from '../../domain/reminders/reminderSettings';
import { isSendingDay, nextSendingDay } from '../../domain/reminders/sendingHours';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { DueAction, DueBook, DueContent } from '../ports/DueBook';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { OfficeContent } from '../ports/ReminderOffice';
import { dueQuestionOf } from '../reminders/dueQuestion';
import { notYetTold } from '../reminders/planDay';
import { eachOnce, forumDueOf, meetingActions } from '../reminders/readForum';
import type { AskingTurn } from '../reminders/TickPorts';
import type { ForeseenDay, ForeseenMessage } from './ReminderDesk';
import type { ReminderPlaces } from './ReminderPlaces';

export interface ForeseePorts {
  readonly forum: ForumKey;
  readonly reminders: ReminderPlaces;
  readonly directory: Pick<Directory, 'load'>;
  readonly clock: Clock;
  readonly timeZone: string;
}

type Turn = AskingTurn & { readonly site: { readonly forum: ForumKey; readonly due: DueBook } };

interface Ahead {
  readonly turn: Turn;
  readonly office: OfficeContent;
  readonly directory: DirectoryContent;
}

/** Asks what the service will ask that day, and plans by the same rules; nothing is written. */
export async function foreseeDay(ports: ForeseePorts): Promise<Result<ForeseenDay, GatewayFailure>> {
  const { forum, reminders, directory, clock, timeZone } = ports;
  const now = clock.now();
  const local = localTimeOf(now, timeZone);
  const due = reminders.due(forum);
  if (due === null) return failure({ kind: 'not-found', what: forum });
  const [known, office] = await Promise.all([directory.load(), reminders.office.load(now, local.day)]);
  if (!known.ok) return known;
  if (!office.ok) return office;
  const ahead = aheadOf({ forum, due }, known.value, office.value, { timeZone, local });
  const { answersAfter: _answers, ...question } = dueQuestionOf(ahead.turn);
  const first = await due.ask(question);
  if (!first.ok) return first;
  const more = await meetingActions(ahead.turn, first.value);
  if (!more.ok) return more;
  const actions = eachOnce([...first.value.actions, ...more.value]);
  return success(foreseen(ahead, { ...first.value, actions }));
}

function aheadOf(
  site: Turn['site'],
  directory: DirectoryContent,
  office: OfficeContent,
  { timeZone, local }: { readonly timeZone: string; readonly local: LocalTime },
): Ahead {
  const settings = settingsOf(office.settings, site.forum);
  const run = office.runs.find(({ forum }) => forum === site.forum) ?? null;
  // Today's own are today's; on a quiet day what has not been planned waits for the next one too.
  const isToday = run === null || isSendingDay(local.day, settings.hours);
  const through = isToday ? local.day : run.plannedThrough;
  const span = { through, today: nextSendingDay(local.day, settings.hours) };
  const context = { ports: { timeZone }, office, directory };
  return { office, directory, turn: { context, site, settings, run, span, disturbs: true, plans: true } };
}

function foreseen({ turn, office, directory }: Ahead, content: DueContent): ForeseenDay {
  const { contacts, organisations } = directory;
  const day = turn.span.today;
  const plan: ReminderPlan = planReminders({
    people: { contacts, organisations, today: day },
    forums: [forumDueOf({ turn, content })],
    more: [],
    wishes: office.wishes,
    unanswered: unansweredIn(office.unanswered),
  });
  return {
    day,
    messages: notYetTold(plan.digests, { office }).map((digest) =>
      messageOf(digest, content.actions, directory),
    ),
    toAgenda: plan.agenda.length,
    unaddressed: plan.unaddressed.length,
  };
}

function messageOf(
  { recipient: { contact, channel }, reminders }: Digest,
  actions: readonly DueAction[],
  { organisations }: Pick<DirectoryContent, 'organisations'>,
): ForeseenMessage {
  const actionOf = (id: number): DueAction | null => actions.find((action) => action.id === id) ?? null;
  return {
    ...{ contact, channel },
    organisation: organisations.find(({ key }) => key === contact.organisation) ?? null,
    lines: reminders.map((reminder) => ({
      reminder,
      action: reminder.subject.kind === 'action' ? actionOf(reminder.subject.id) : null,
    })),
  };
}
