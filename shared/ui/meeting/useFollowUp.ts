import * as React from 'react';
import type { Action } from '../../domain/action/action';
import { followedUpAt } from '../../domain/meeting/carryOver';
import { unanswered } from '../../domain/meeting/meetingSteps';
import {
  exceptionsFirst,
  promisesByOrganisation,
  type OrganisationPromises,
} from '../../domain/meeting/promisesByOrganisation';
import { useToday } from '../parts/clockContext';
import type { MeetingView } from '../../application/meetings/MeetingSession';

export interface FollowUp {
  /** All of last time's promises. */
  readonly all: readonly Action[];
  readonly remaining: readonly Action[];
  readonly answered: readonly Action[];
  /** Answered, or done, before the meeting began (F37). */
  readonly before: number;
  /** What remains, by organisation, exceptions first. */
  readonly groups: readonly OrganisationPromises<Action>[];
}

/** Last time's promises as step 2 shows them. */
export function useFollowUp({ room, heard }: Pick<MeetingView, 'room' | 'heard'>): FollowUp {
  const today = useToday();
  return React.useMemo(() => {
    const { meeting } = room;
    const all = exceptionsFirst(followedUpAt(room.actions, meeting.id), today);
    const remaining = unanswered(all, meeting.id, heard);
    const answered = all.filter((action) => !remaining.includes(action));
    const here = heard.filter((answer) => answer.meeting === meeting.id && answer.voice.kind === 'speaks');
    const during = new Set(
      here.filter(({ at }) => at >= (meeting.startedAt ?? '9999')).map(({ action }) => action),
    );
    return {
      all,
      remaining,
      answered,
      before: answered.filter(({ id }) => !during.has(id)).length,
      groups: promisesByOrganisation(remaining, today),
    };
  }, [room, heard, today]);
}
