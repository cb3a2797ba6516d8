import type { PersonId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import { minutes, type Minutes } from '../../domain/meeting/minutes';
import type { Forum } from '../../domain/organisation/forum';
import { layPending } from '../actions/layPending';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { MeetingSite } from '../ports/ForumSites';
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
  readonly site: MeetingSite;
  readonly directory: Directory;
  readonly timeZone: string;
  readonly service: PersonId | null;
}

/**
 * Puts the minutes together from the rows (F42): one request for what stands at the meeting, and one for what closing
 * has moved on from it, which would otherwise be missing among last time's promises.
 */
export const makeComposeMinutes =
  ({ site, directory, timeZone, service }: MinutesPorts): ComposeMinutes =>
  async (id) => {
    const [opened, known] = await Promise.all([site.meetings.open(id), directory.load()]);
    if (!opened.ok) return opened;
    if (!known.ok) return known;
    const further = await site.meetings.followOn(opened.value);
    if (!further.ok) return further;
    const { contacts, organisations, forums } = known.value;
    const hearing = {
      contacts,
      organisations,
      forum: site.forum,
      service: service ?? known.value.service ?? null,
      timeZone,
    };
    const actions = [...opened.value.actions, ...further.value.actions].sort(
      (one, other) => one.id - other.id,
    );
    const laid = layPending(actions, opened.value.answers, hearing);
    const room = { ...opened.value, actions: laid.actions };
    return success({
      minutes: minutes({ ...room, answers: laid.heard }, further.value.next),
      forum: forums.find(({ key }) => key === site.forum) ?? null,
      directory: known.value,
      room,
    });
  };
