import type { DueAction } from '@samverkansrummet/shared/lib-commonjs/application/ports/DueBook.js';
import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import { isOpen } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import { addSeconds } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instant.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { Meeting } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import { nextMeeting } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/nextMeeting.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { ChatGround } from '../ChatGround.ts';

/** A meeting and the promises that it is about. */
export interface MeetingWithPromises {
  readonly meeting: Meeting;
  readonly actions: readonly DueAction[];
}

type Read = Promise<Result<MeetingWithPromises | null, GatewayFailure>>;

const farBackSeconds = 120 * 24 * 3600;

/** The forum's next meeting with what is to be followed up there; two requests. */
export const readNextMeeting = (ground: ChatGround, forum: ForumKey): Read =>
  readMeeting(
    ground,
    forum,
    (meetings) => nextMeeting(meetings, ground.clock.today(), ground.timeZone),
    'followed-up-at',
  );

/** The last meeting that was held, with what was promised there. */
export const readLastMeeting = (ground: ChatGround, forum: ForumKey): Read =>
  readMeeting(ground, forum, lastHeld, 'promised-at');

const lastHeld = (meetings: readonly Meeting[]): Meeting | null =>
  meetings.filter(({ state, rehearsal }) => state === 'held' && !rehearsal).at(-1) ?? null;

async function readMeeting(
  { dueOf, clock }: ChatGround,
  forum: ForumKey,
  choose: (meetings: readonly Meeting[]) => Meeting | null,
  kind: 'followed-up-at' | 'promised-at',
): Read {
  const due = dueOf(forum);
  if (due === null) return failure({ kind: 'not-found', what: forum });
  const meetings = await due.ask({ actions: [], meetingsFrom: addSeconds(clock.now(), -farBackSeconds) });
  if (!meetings.ok) return meetings;
  const meeting = choose(meetings.value.meetings);
  if (meeting === null) return success(null);
  const promised = await due.ask({ actions: [{ kind, meeting: meeting.id }] });
  return promised.ok ? success({ meeting, actions: promised.value.actions.filter(isOpen) }) : promised;
}
