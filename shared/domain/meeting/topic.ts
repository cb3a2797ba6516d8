import type { RowId, Version } from '../kernel/id';
import type { OrganisationKey } from '../organisation/organisation';
import type { MeetingId } from './meeting';

export const topicStates = ['waiting', 'taken', 'dropped'] as const;
export type TopicState = (typeof topicStates)[number];

/** Something a member wants taken up; waits in the backlog between meetings (F6). Swedish: ämne. */
export interface Topic {
  readonly id: RowId<'Topic'>;
  readonly version: Version;
  readonly title: string;
  readonly organisation: OrganisationKey;
  readonly state: TopicState;
  readonly meeting: MeetingId | null;
}
