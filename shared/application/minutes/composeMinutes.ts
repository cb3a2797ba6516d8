import type { Action, ActionId } from '../../domain/action/action';
import { hear } from '../../domain/action/whoSpeaks';
import type { PersonId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import { minutes, type Minutes } from '../../domain/meeting/minutes';
import type { Forum } from '../../domain/organisation/forum';
import { layPending } from '../actions/layPending';
import { inParallel } from '../inParallel';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { ForumSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { MeetingRoom } from '../ports/MeetingBook';

/** The minutes with what their keys stand for. */
export interface ComposedMinutes {
  readonly minutes: Minutes;
  readonly forum: Forum | null;
  readonly directory: DirectoryContent;
  readonly room: MeetingRoom;
}

export type ComposeMinutes = (meeting: MeetingId) => Promise<Result<ComposedMinutes, GatewayFailure>>;

interface MinutesPorts {
  readonly site: ForumSite;
  readonly directory: Directory;
  readonly timeZone: string;
  readonly service: PersonId | null;
}

/**
 * Puts the minutes together from the rows (F42). What was followed up here has moved on to the next meeting, so it is
 * read from there, and one by one where it has gone further still.
 */
export const makeComposeMinutes =
  ({ site, directory, timeZone, service }: MinutesPorts): ComposeMinutes =>
  async (id) => {
    const [opened, known] = await Promise.all([site.meetings.open(id), directory.load()]);
    if (!opened.ok) return opened;
    if (!known.ok) return known;
    const next = await nextRoom(site, opened.value.meeting);
    if (!next.ok) return next;
    const actions = await actionsOf(site, opened.value, next.value);
    if (!actions.ok) return actions;
    const { contacts, forums } = known.value;
    const hearing = { contacts, forum: site.forum, service, timeZone };
    const laid = layPending(actions.value, opened.value.answers, hearing);
    const room = { ...opened.value, actions: laid.actions };
    const content = { ...room, answers: hear(opened.value.answers, hearing) };
    return success({
      minutes: minutes(content, next.value?.meeting ?? null),
      forum: forums.find(({ key }) => key === site.forum) ?? null,
      directory: known.value,
      room,
    });
  };

/** A next meeting that has been removed is no reason to lack minutes. */
async function nextRoom(
  { meetings }: ForumSite,
  { next }: Meeting,
): Promise<Result<MeetingRoom | null, GatewayFailure>> {
  if (next === null) return success(null);
  const room = await meetings.open(next);
  return room.ok || room.error.kind !== 'not-found' ? room : success(null);
}

async function actionsOf(
  site: ForumSite,
  room: MeetingRoom,
  next: MeetingRoom | null,
): Promise<Result<readonly Action[], GatewayFailure>> {
  const here = new Map([...(next?.actions ?? []), ...room.actions].map((action) => [action.id, action]));
  const spokenOf = [...new Set(room.answers.map(({ action }) => action))];
  const further = await inParallel(
    spokenOf.filter((id) => !here.has(id)),
    (id) => openOrGone(site, id),
  );
  const failed = further.find((read) => !read.ok);
  if (failed !== undefined) return failed;
  const wanted = new Set([...spokenOf, ...room.actions.map(({ id }) => id)]);
  const found = further.flatMap((read) => (read.ok && read.value !== null ? [read.value] : []));
  return success([...[...here.values()].filter(({ id }) => wanted.has(id)), ...found]);
}

async function openOrGone(
  { actions }: ForumSite,
  id: ActionId,
): Promise<Result<Action | null, GatewayFailure>> {
  const read = await actions.open(id);
  if (read.ok) return success(read.value.action);
  return read.error.kind === 'not-found' ? success(null) : read;
}
