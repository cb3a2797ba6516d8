import type { RowId, Version } from '../kernel/id';
import type { OrganisationKey } from '../organisation/organisation';
import type { MeetingId } from './meeting';

export const attendanceStates = ['expected', 'present', 'substitute', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** How an organisation takes part in this meeting (F33). */
export const participationModes = ['teams', 'screen-share', 'link', 'phone'] as const;
export type ParticipationMode = (typeof participationModes)[number];

/** Attendance is per organisation, never per person. Swedish: närvaro. */
export interface Attendance {
  readonly id: RowId<'Attendance'>;
  readonly version: Version;
  readonly meeting: MeetingId;
  readonly organisation: OrganisationKey;
  readonly state: AttendanceState;
  readonly mode: ParticipationMode;
}
