import { failure, success, type Result } from '../../domain/kernel/result';
import { latestOf, mayCorrect, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { WriteFailure } from '../ports/GatewayFailure';
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
  const explained = await explain(ports, hand, { number: latest.number + 1, why: why.value });
  return explained.ok ? begin(ports, explained.value, latest.number + 1) : explained;
}

async function explain(
  { site, operations }: MinutesPorts,
  hand: MinutesAtHand,
  { number, why }: { readonly number: number; readonly why: string },
): Promise<Result<MinutesAtHand, WriteFailure>> {
  const meeting = hand.composed.room.meeting.id;
  const entry = { meeting, number, deed: 'corrected', reason: why } as const;
  const sums = { hash: '', textHash: '', wording: '' };
  const recorded = await site.minutes.record({ ...entry, ...sums }, operations.next());
  if (!recorded.ok) return recorded;
  return success({ ...hand, binder: { ...hand.binder, log: [...hand.binder.log, recorded.value] } });
}

async function begin(ports: MinutesPorts, hand: MinutesAtHand, number: number): Corrected {
  const placed = await placeVersion(ports, hand, number);
  if (!placed.ok) return placed;
  const told = await tellMeeting(ports, hand, { minutes: 'draft' });
  return told.ok ? placed : told;
}
