import { failure, type Result } from '../../domain/kernel/result';
import { isLocked, latestOf, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import { checkNeededText } from '../textLimits';
import type { MinutesAtHand, MinutesPorts } from './minutesAtHand';
import { recordDeed } from './recordDeed';
import { tellMeeting, toldOf } from './tellMeeting';

type Registered = Promise<Result<MinutesVersion, CommandRefusal>>;

/** Puts the registry number on finished minutes, which are thereby registered. The file's content stays as it is. */
export async function registerMinutes(ports: MinutesPorts, hand: MinutesAtHand, given: string): Registered {
  const registryNumber = checkNeededText(given, 'registryNumber');
  if (!registryNumber.ok) return registryNumber;
  const latest = latestOf(hand.binder.versions);
  if (latest === null) return failure({ kind: 'minutes-before-closing' });
  if (!isLocked(latest.state)) {
    return failure({ kind: 'minutes-state-not-reachable', from: latest.state, to: 'registered' });
  }
  const changed = await ports.site.minutes.change(
    latest.id,
    latest.version,
    { registryNumber: registryNumber.value, state: 'registered', handedOverTo: latest.handedOverTo },
    ports.operations.next(),
  );
  if (!changed.ok) return changed;
  const deed = { deed: 'registered', reason: registryNumber.value, wording: '' } as const;
  const recorded = await recordDeed(ports, changed.value, deed);
  if (!recorded.ok) return recorded;
  const told = await tellMeeting(ports, hand, toldOf(changed.value));
  return told.ok ? changed : told;
}
