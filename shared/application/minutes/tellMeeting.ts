import { success, type Result } from '../../domain/kernel/result';
import type { MinutesState } from '../../domain/meeting/meeting';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { MinutesAtHand, MinutesPorts } from './minutesAtHand';

const attempts = 3;

/** The meeting's own row says how far its minutes have come, so that lists of meetings need not ask the library. */
export async function tellMeeting(
  { site, operations }: MinutesPorts,
  { composed }: MinutesAtHand,
  state: MinutesState,
): Promise<Result<void, WriteFailure>> {
  let { room } = composed;
  for (let attempt = 1; ; attempt += 1) {
    const { id, version, minutes } = room.meeting;
    if (minutes === state) return success(undefined);
    const told = await site.meetings.change('meeting', id, version, { minutes: state }, operations.next());
    if (told.ok) return success(undefined);
    if (told.error.kind !== 'changed-by-other' || attempt === attempts) return told;
    const read = await site.meetings.refresh(room, ['meetings']);
    if (!read.ok) return read;
    room = read.value;
  }
}
