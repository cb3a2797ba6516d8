import type { ActionId } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import type { Hearing } from '../../../domain/action/whoSpeaks';
import { addSeconds } from '../../../domain/kernel/instant';
import { layPending } from '../../actions/layPending';
import { whoAmI } from '../../people/whoAmI';
import type { Clock } from '../../ports/Clock';
import type { DirectoryContent } from '../../ports/Directory';
import type { MeetingRoom } from '../../ports/MeetingBook';
import type { SignedInUser } from '../../ports/SignedInUser';
import type { MeetingView } from '../MeetingSession';

export interface Seen {
  readonly room: MeetingRoom;
  readonly directory: DirectoryContent;
  readonly user: SignedInUser;
  readonly hearing: Hearing;
  readonly clock: Clock;
  readonly changedByOthers: ReadonlySet<ActionId>;
  /** Answers of this window that wait for the network. */
  readonly expected: readonly Answer[];
}

/** The room as the screens show it. */
export function viewOf({
  room,
  directory,
  user,
  hearing,
  clock,
  changedByOthers,
  expected,
}: Seen): MeetingView {
  const { contacts, organisations, forum } = hearing;
  const { pending, mismatched, ...stored } = layPending(room.actions, room.answers, hearing);
  // What waits counts for the one who said it; only what is stored is applied to the rows.
  const { actions, heard } =
    expected.length === 0 ? stored : layPending(room.actions, [...room.answers, ...expected], hearing);
  return {
    room: { ...room, actions },
    directory,
    me: whoAmI(user, { contacts, organisations, forum, rights: room.rights, today: clock.today() }),
    pending,
    heard,
    mismatched,
    changedByOthers,
  };
}

/** The step that is under way as this device's clock has it, for screens that count its minutes. */
export function onThisClock(room: MeetingRoom, ahead: number): MeetingRoom {
  const { stepStartedAt } = room.meeting;
  return ahead === 0 || stepStartedAt === null
    ? room
    : { ...room, meeting: { ...room.meeting, stepStartedAt: addSeconds(stepStartedAt, -ahead) } };
}

/** The actions that differ between two readings, by their version or by an answer that somebody else gave. */
export function changedActions(
  before: MeetingRoom,
  after: MeetingRoom,
  user: SignedInUser,
): ReadonlySet<ActionId> {
  const versions = new Map(before.actions.map(({ id, version }) => [id, version]));
  const known = new Set(before.answers.map(({ id }) => id));
  return new Set([
    ...after.actions.filter(({ id, version }) => versions.get(id) !== version).map(({ id }) => id),
    ...after.answers
      .filter(({ id, author }) => !known.has(id) && author !== user.person)
      .map(({ action }) => action),
  ]);
}
