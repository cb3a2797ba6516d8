import type { AdaptiveCard } from '@microsoft/teams.cards';
import { addDays, type LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import { isAhead } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meetingPhase.js';
import type { ReminderSettings } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderSettings.js';
import { workingDaysBefore } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/sendingHours.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { ChatGround } from '../ChatGround.ts';
import { callTo } from './callReply.ts';
import { confirmCard } from './confirmCard.ts';
import type { GroupTopic } from './GroupReply.ts';
import { readLastMeeting, readNextMeeting, type MeetingWithPromises } from './readForumMeetings.ts';

/** Something that it is a group's turn to be told. */
export interface GroupTurn {
  /** Names it, so that it is told once: `call-7`. */
  readonly name: string;
  /** Null where nothing is left to tell. */
  readonly card: () => Promise<AdaptiveCard | null>;
}

export interface GroupContext {
  readonly ground: ChatGround;
  readonly topic: GroupTopic;
  readonly settings: ReminderSettings;
  readonly language: Language;
}

/** Later than this nobody waits for a call to confirm; it stands in each one's own reminders. */
const daysToConfirm = 7;

/** The call some working days before the meeting, and what to confirm from the day after; by the forum's own rules. */
export async function groupTurns(context: GroupContext): Promise<readonly GroupTurn[]> {
  const { ground, topic } = context;
  const [next, last] = await Promise.all([
    readNextMeeting(ground, topic.forum.key),
    readLastMeeting(ground, topic.forum.key),
  ]);
  return [
    ...(next.ok && next.value !== null ? callTurn(context, next.value) : []),
    ...(last.ok && last.value !== null ? confirmTurn(context, last.value) : []),
  ];
}

function callTurn(
  { ground, topic, settings, language }: GroupContext,
  called: MeetingWithPromises,
): readonly GroupTurn[] {
  const { on, amount } = settings.rules['before-meeting'];
  const { clock, timeZone } = ground;
  const from = workingDaysBefore(localDateOf(called.meeting.startsAt, timeZone), amount);
  if (!on || !isAhead(called.meeting) || clock.today() < from) return [];
  const card = () => Promise.resolve(callTo(ground, topic, called, language));
  return [{ name: `call-${String(called.meeting.id)}`, card }];
}

function confirmTurn(
  { ground, topic, settings, language }: GroupContext,
  held: MeetingWithPromises,
): readonly GroupTurn[] {
  const { closedAt, id } = held.meeting;
  if (!settings.rules.confirm.on || closedAt === null) return [];
  const closed: LocalDate = localDateOf(closedAt, ground.timeZone);
  const today = ground.clock.today();
  if (today <= closed || today > addDays(closed, daysToConfirm)) return [];
  return [{ name: `confirm-${String(id)}`, card: () => confirmCard(ground, topic, held, language) }];
}
