import * as React from 'react';
import type { Action } from '../../../../domain/action/action';
import { isOpen } from '../../../../domain/action/actionFacts';
import { followedUpAt } from '../../../../domain/meeting/carryOver';
import { unanswered } from '../../../../domain/meeting/meetingSteps';
import {
  exceptionsFirst,
  promisesByOrganisation,
  type OrganisationPromises,
} from '../../../../domain/meeting/promisesByOrganisation';
import { useToday } from '../../../parts/clockContext';
import { usePanel } from '../PanelContext';

export interface FollowUp {
  /** All of last time's promises. */
  readonly all: readonly Action[];
  readonly remaining: readonly Action[];
  readonly answered: readonly Action[];
  /** Answered before the meeting began (F37). */
  readonly before: number;
  /** What remains, by organisation, exceptions first. */
  readonly groups: readonly OrganisationPromises<Action>[];
}

/** Last time's promises as step 2 shows them. */
export function useFollowUp(): FollowUp {
  const { room, heard } = usePanel().view;
  const today = useToday();
  return React.useMemo(() => {
    const { meeting } = room;
    const all = exceptionsFirst(followedUpAt(room.actions, meeting.id), today);
    const remaining = unanswered(all, meeting.id, heard);
    const answered = all.filter((action) => !remaining.includes(action));
    const began = meeting.startedAt ?? '9999';
    const early = new Set(
      heard
        .filter(({ meeting: at, at: when }) => at === meeting.id && when < began)
        .map(({ action }) => action),
    );
    return {
      all,
      remaining,
      answered,
      before: answered.filter((action) => early.has(action.id) || !isOpen(action)).length,
      groups: promisesByOrganisation(remaining, today),
    };
  }, [room, heard, today]);
}
