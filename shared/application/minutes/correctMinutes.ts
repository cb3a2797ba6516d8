import { failure, success, type Result } from '../../domain/kernel/result';
import { latestOf, mayCorrect, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import { checkText } from '../textLimits';
import type { MinutesAtHand, MinutesPorts } from './minutesAtHand';
import { placeVersion } from './placeVersion';
import { tellMeeting } from './tellMeeting';

type Corrected = Promise<Result<MinutesVersion, CommandRefusal>>;

/** Opens a new version as a draft. Its reason goes into the log first: a file without a reason cannot come about. */
export async function correctMinutes(ports: MinutesPorts, hand: MinutesAtHand, reason: string): Corrected {
  const why = checkText(reason, 'reason');
  if (!why.ok) return why;
  if (why.value === '') return failure({ kind: 'reason-missing' });
  const latest = latestOf(hand.binder.versions);
  if (latest === null || !mayCorrect(latest.state)) {
    return failure({ kind: 'minutes-state-not-reachable', from: latest?.state ?? 'none', to: 'draft' });
  }
  const { meeting } = latest;
  const number = latest.number + 1;
  const recorded = await ports.site.minutes.record(
    { meeting, number, deed: 'corrected', reason: why.value, hash: '', textHash: '', wording: '' },
    ports.operations.next(),
  );
  if (!recorded.ok) return recorded;
  const binder = { ...hand.binder, log: [...hand.binder.log, recorded.value] };
  const placed = await placeVersion(ports, { ...hand, binder }, number);
  if (!placed.ok) return placed;
  const told = await tellMeeting(ports, hand, 'draft');
  return told.ok ? success(placed.value) : told;
}
