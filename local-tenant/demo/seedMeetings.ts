import type { MeetingId } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { forums } from './content/forums.ts';
import type { DemoMeeting } from './content/meetings.ts';
import type { DemoTime } from './demoTime.ts';
import { configured } from './configured.ts';
import { expectDone } from './expectDone.ts';
import type { ForumMemory } from './ForumMemory.ts';
import { holdMeeting } from './holdMeeting.ts';
import { meetingTemplate } from './meetingTemplates.ts';
import type { ProductAs } from './Product.ts';
import { openSession } from './openSession.ts';
import { momentsAfter, type Moment } from './momentsAfter.ts';

/**
 * Runs the meetings of one forum in order of time. The next one is planned before the present is closed, so that what
 * is unfinished follows to it; between two meetings the organisations answer by themselves.
 */
export async function seedMeetings(
  meetings: readonly DemoMeeting[],
  memory: ForumMemory,
  productAs: ProductAs,
  time: DemoTime,
): Promise<void> {
  const ids = new Map<DemoMeeting, MeetingId>();
  const planIt = async (meeting: DemoMeeting | undefined, on: number): Promise<void> => {
    if (meeting) ids.set(meeting, await plan(meeting, productAs, time, on));
  };
  await planIt(meetings[0], Math.min(0, meetings[0]?.day ?? 0));
  const moments = meetings.flatMap((meeting, index): readonly Moment[] => {
    if (!meeting.held) return [];
    const hold = async (): Promise<void> => {
      await planIt(meetings[index + 1], meeting.day);
      time.goTo(meeting.day, meeting.time);
      await holdMeeting(meeting, ids.get(meeting) as MeetingId, memory, productAs, time);
    };
    const after = momentsAfter(meeting, memory, productAs, time);
    return [{ day: meeting.day, time: meeting.time, happen: hold }, ...after];
  });
  for (const moment of moments.sort(byTime)) {
    time.goTo(moment.day, moment.time);
    await moment.happen();
  }
  for (const [meeting, id] of ids) await addTopics(meeting, id, productAs, time);
}

const byTime = (one: Moment, other: Moment): number =>
  one.day - other.day || one.time.localeCompare(other.time);

async function plan(
  meeting: DemoMeeting,
  productAs: ProductAs,
  time: DemoTime,
  on: number,
): Promise<MeetingId> {
  time.goTo(on, '08:00');
  const { useCases } = await productAs(meeting.coordinator);
  const forum = forums.find(({ key }) => key === meeting.forum);
  const template = await meetingTemplate(forum?.meetingTemplate ?? '');
  const startsAt = time.moment(meeting.day, meeting.time);
  const desk = configured(useCases.meetingDesk(meeting.forum as ForumKey));
  return expectDone(
    `plan ${meeting.title} in ${meeting.forum}`,
    desk.plan(meeting.title, startsAt, template),
  );
}

async function addTopics(
  meeting: DemoMeeting,
  id: MeetingId,
  productAs: ProductAs,
  time: DemoTime,
): Promise<void> {
  time.goTo(Math.min(-1, meeting.day), '15:00');
  for (const topic of meeting.topics ?? []) {
    const product = await productAs(topic.persona);
    const session = await openSession(product, meeting.forum, id);
    await expectDone(
      `add the topic ${topic.title}`,
      session.commands.addTopic(topic.title, topic.organisation as OrganisationKey),
    );
    session.close();
  }
}
