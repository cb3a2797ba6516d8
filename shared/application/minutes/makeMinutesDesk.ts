import { failure, success, type Result } from '../../domain/kernel/result';
import type { MeetingId, MinutesState } from '../../domain/meeting/meeting';
import { latestOf, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { advanceVersion } from './advanceVersion';
import { completeMinutes, isIncomplete } from './completeMinutes';
import { correctMinutes } from './correctMinutes';
import { handOverMinutes } from './handOverMinutes';
import { takeUp, type MinutesAtHand, type MinutesPorts } from './minutesAtHand';
import type { MinutesDesk, MinutesOnFile } from './MinutesDesk';
import { layOut } from './minutesOnFile';
import { registerMinutes } from './registerMinutes';
import { tellMeeting, toldOf } from './tellMeeting';

type Filed = Promise<Result<MinutesVersion, CommandRefusal>>;
type Deed = (hand: MinutesAtHand) => Filed;

export function makeMinutesDesk(ports: MinutesPorts): MinutesDesk {
  /** Whoever may edit the forum's meetings may do it, whoever called them; SharePoint refuses the others too. */
  const doing = async (meeting: MeetingId, deed: Deed): Filed => {
    const hand = await takeUp(ports, meeting);
    if (!hand.ok) return hand;
    return mayEdit(hand.value) ? deed(hand.value) : failure({ kind: 'only-coordinator' });
  };
  return {
    open: (meeting) => openMinutes(ports, meeting),
    file: async (meeting) => {
      const binder = await ports.site.minutes.open(meeting);
      return binder.ok ? success(latestOf(binder.value.versions)) : binder;
    },
    complete: (meeting) => doing(meeting, (hand) => completeMinutes(ports, hand)),
    sendOut: (meeting) => doing(meeting, (hand) => moveTo(ports, hand, 'out-for-comments')),
    finalise: (meeting) => doing(meeting, (hand) => moveTo(ports, hand, 'finalised')),
    correct: (meeting, reason) => doing(meeting, (hand) => correctMinutes(ports, hand, reason)),
    handOver: (meeting, receiver) => doing(meeting, (hand) => handOverMinutes(ports, hand, receiver)),
    register: (meeting, number) => doing(meeting, (hand) => registerMinutes(ports, hand, number)),
  };
}

const mayEdit = ({ composed }: MinutesAtHand): boolean => composed.room.rights.mayEdit;

async function moveTo(ports: MinutesPorts, hand: MinutesAtHand, state: MinutesState): Filed {
  const latest = latestOf(hand.binder.versions);
  if (latest === null) return failure({ kind: 'minutes-before-closing' });
  const advanced = await advanceVersion(ports, hand, latest, state);
  if (!advanced.ok) return advanced;
  const told = await tellMeeting(ports, hand, toldOf(advanced.value));
  return told.ok ? advanced : told;
}

/** What was cut off is carried through by the next one who may, before it is shown. */
async function openMinutes(
  ports: MinutesPorts,
  meeting: MeetingId,
): Promise<Result<MinutesOnFile, GatewayFailure>> {
  const hand = await takeUp(ports, meeting);
  if (!hand.ok) return hand;
  const cutOff = mayEdit(hand.value) && isIncomplete(hand.value);
  if (!cutOff) return success(await layOut(ports, hand.value));
  const completed = await completeMinutes(ports, hand.value);
  const again = completed.ok ? await takeUp(ports, meeting) : hand;
  return again.ok ? success(await layOut(ports, again.value)) : again;
}
