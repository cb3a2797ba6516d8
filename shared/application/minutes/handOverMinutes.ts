import { failure, type Result } from '../../domain/kernel/result';
import { latestOf, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import { checkNeededText } from '../textLimits';
import type { MinutesAtHand, MinutesPorts } from './minutesAtHand';
import { recordDeed } from './recordDeed';
import { tellMeeting, toldOf } from './tellMeeting';
import { lineLimit } from '../../domain/kernel/lineLimit';

type HandedOver = Promise<Result<MinutesVersion, CommandRefusal>>;

const between = '; ';

/** Each receiver once; where there is no more room the line stays as it is. */
function withReceiver(standing: string, receiver: string): string {
  const names = standing === '' ? [] : standing.split(between);
  const line = [...new Set([...names, receiver])].join(between);
  return line.length > lineLimit ? standing : line;
}

/**
 * The log first: what has left the house must be on record even where the rest is cut off. The same receiver of the same
 * version stands there once.
 */
export async function handOverMinutes(ports: MinutesPorts, hand: MinutesAtHand, given: string): HandedOver {
  const receiver = checkNeededText(given, 'receiver');
  if (!receiver.ok) return receiver;
  const latest = latestOf(hand.binder.versions);
  if (latest === null) return failure({ kind: 'minutes-before-closing' });
  const deed = { deed: 'handed-over', reason: receiver.value, wording: '' } as const;
  const recorded = await recordDeed(ports, latest, deed);
  if (!recorded.ok) return recorded;
  const handedOverTo = withReceiver(latest.handedOverTo, receiver.value);
  const changed = await ports.site.minutes.change(
    latest.id,
    latest.version,
    { state: latest.state, handedOverTo },
    ports.operations.next(),
  );
  if (!changed.ok) return changed;
  const told = await tellMeeting(ports, hand, toldOf(changed.value));
  return told.ok ? changed : told;
}
