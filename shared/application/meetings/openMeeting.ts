import { success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { MeetingBook, MeetingRoom } from '../ports/MeetingBook';

export interface OpenedMeeting {
  readonly room: MeetingRoom;
  readonly directory: DirectoryContent;
}

export type OpenMeetingById = (id: MeetingId) => Promise<Result<OpenedMeeting, GatewayFailure>>;

/** Two requests, side by side. */
export const makeOpenMeeting =
  (ports: {
    readonly directory: Pick<Directory, 'load'>;
    readonly meetings: Pick<MeetingBook, 'open'>;
  }): OpenMeetingById =>
  async (id) => {
    const [room, directory] = await Promise.all([ports.meetings.open(id), ports.directory.load()]);
    if (!room.ok) return room;
    return directory.ok ? success({ room: room.value, directory: directory.value }) : directory;
  };
