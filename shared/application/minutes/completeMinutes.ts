import { failure, success, type Result } from '../../domain/kernel/result';
import { getsFile } from '../../domain/meeting/getsFile';
import type { MinutesState } from '../../domain/meeting/meeting';
import { deedOf, latestOf, lineOf, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import { advanceVersion } from './advanceVersion';
import type { MinutesAtHand, MinutesPorts } from './minutesAtHand';
import { placeVersion } from './placeVersion';
import { isTold, tellMeeting, toldOf } from './tellMeeting';

type Completed = Promise<Result<MinutesVersion, CommandRefusal>>;

/** Whether something was begun and not carried through: the file of closing or of a correction, a state, the meeting's row. */
export const isIncomplete = ({ composed, binder }: MinutesAtHand): boolean => {
  const latest = latestOf(binder.versions);
  const { meeting } = composed.room;
  if (!getsFile(meeting)) return false;
  return (
    latest === null ||
    missingVersion(binder) !== null ||
    isCutOff(binder, latest) ||
    !isTold(meeting, toldOf(latest))
  );
};

/** Carries through what is incomplete; nothing is done twice. */
export async function completeMinutes(ports: MinutesPorts, hand: MinutesAtHand): Completed {
  const { meeting } = hand.composed.room;
  if (meeting.rehearsal) return failure({ kind: 'not-in-rehearsal', what: 'file' });
  if (!getsFile(meeting)) return failure({ kind: 'minutes-before-closing' });
  const standing = await standingVersion(ports, hand);
  if (!standing.ok) return standing;
  const told = await tellMeeting(ports, hand, toldOf(standing.value));
  return told.ok ? standing : told;
}

async function standingVersion(ports: MinutesPorts, hand: MinutesAtHand): Completed {
  const latest = latestOf(hand.binder.versions);
  if (latest === null) return placeVersion(ports, hand, 1);
  const number = missingVersion(hand.binder);
  if (number !== null) return placeVersion(ports, hand, number);
  return isCutOff(hand.binder, latest) ? advanceVersion(ports, hand, latest, latest.state) : success(latest);
}

/** A correction that has its reason in the log and no file yet. */
function missingVersion({ versions, log }: MinutesAtHand['binder']): number | null {
  const number = Math.max(0, ...log.filter(({ deed }) => deed === 'corrected').map((entry) => entry.number));
  return number > (latestOf(versions)?.number ?? 0) ? number : null;
}

/** These write the file; registering does not, and may be done in the library by hand. */
const writesFile: Record<MinutesState, boolean> = {
  none: false,
  draft: false,
  'out-for-comments': true,
  finalised: true,
  registered: false,
};

function isCutOff({ log }: MinutesAtHand['binder'], { number, state }: MinutesVersion): boolean {
  const deed = deedOf(state);
  return writesFile[state] && deed !== null && lineOf(log, number, deed) === null;
}
