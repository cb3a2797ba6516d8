import * as React from 'react';
import type { Action } from '../../domain/action/action';
import { isOpen } from '../../domain/action/actionFacts';
import { confirmationsOf, type OrganisationConfirmation } from '../../domain/action/confirmationsOf';
import type { AttendanceState } from '../../domain/meeting/attendance';
import { promisedAt } from '../../domain/meeting/carryOver';
import type { MeetingView } from '../../application/meetings/MeetingSession';

/** One organisation's word on a promise, and whether it is in the room to give it. */
export interface OrganisationWord extends OrganisationConfirmation {
  readonly here: boolean;
}

export interface PromiseToRead {
  readonly action: Action;
  readonly words: readonly OrganisationWord[];
  /** Somebody in the room has not answered yet. */
  readonly isLeft: boolean;
  /** Somebody who is not in the room is asked afterwards. */
  readonly waitsForLink: boolean;
}

const isHere: Readonly<Record<AttendanceState, boolean>> = {
  expected: false,
  present: true,
  substitute: true,
  absent: false,
};

/** What was promised here and is to be read back, in the order it was promised (F2). */
export function useReadBack({ room, heard }: Pick<MeetingView, 'room' | 'heard'>): readonly PromiseToRead[] {
  return React.useMemo(() => {
    const here = new Set(
      room.attendance.filter(({ state }) => isHere[state]).map(({ organisation }) => organisation),
    );
    return promisedAt(room.actions, room.meeting.id)
      .filter(isOpen)
      .map((action) => {
        const words = confirmationsOf(action, heard).map((word) => ({
          ...word,
          here: here.has(word.organisation),
        }));
        const silent = words.filter(({ confirmation }) => confirmation === 'waiting');
        return {
          action,
          words,
          isLeft: silent.some((word) => word.here),
          waitsForLink: silent.some((word) => !word.here),
        };
      });
  }, [room, heard]);
}
