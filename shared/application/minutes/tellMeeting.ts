import { success, type Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import { shownState, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { MinutesAtHand, MinutesPorts } from './minutesAtHand';

const attempts = 3;

type Told = Pick<Meeting, 'minutes' | 'handedOverTo'>;

export const isTold = (meeting: Told, { minutes, handedOverTo = '' }: Told): boolean =>
  meeting.minutes === minutes && (meeting.handedOverTo ?? '') === handedOverTo;

/** What a meeting's row says of the version that stands. */
export const toldOf = (version: MinutesVersion): Told => ({
  minutes: shownState(version),
  handedOverTo: version.handedOverTo,
});

/** The meeting's own row says how far its minutes have come, so that lists of meetings need not ask the library. */
export async function tellMeeting(
  { site, operations }: MinutesPorts,
  { composed }: MinutesAtHand,
  { minutes, handedOverTo = '' }: Told,
): Promise<Result<void, WriteFailure>> {
  let { room } = composed;
  for (let attempt = 1; ; attempt += 1) {
    const { id, version } = room.meeting;
    if (isTold(room.meeting, { minutes, handedOverTo })) return success(undefined);
    const fields = { minutes, handedOverTo };
    const told = await site.meetings.change('meeting', id, version, fields, operations.next());
    if (told.ok) return success(undefined);
    if (told.error.kind !== 'changed-by-other' || attempt === attempts) return told;
    const read = await site.meetings.refresh(room, ['meetings']);
    if (!read.ok) return read;
    room = read.value;
  }
}
