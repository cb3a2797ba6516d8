import type { PersonId, RowId, Version } from '../kernel/id';
import type { OrganisationKey } from '../organisation/organisation';
import type { MeetingId } from './meeting';

export const topicStates = ['waiting', 'taken', 'dropped', 'withdrawn'] as const;
export type TopicState = (typeof topicStates)[number];

/** Something a member wants taken up; waits in the backlog between meetings (F6). Swedish: ämne. */
export interface Topic {
  readonly id: RowId<'Topic'>;
  readonly version: Version;
  readonly title: string;
  readonly organisation: OrganisationKey;
  readonly state: TopicState;
  readonly meeting: MeetingId | null;
  /** Why a coordinator laid it aside. */
  readonly reason: string;
  /** Whoever may only add takes a topic back by adding a row that names it; counts where the author is the same. */
  readonly withdraws: RowId<'Topic'> | null;
  /** SharePoint's own author; null where the person has left the site. */
  readonly author: PersonId | null;
}

/** A topic as it is put in: waiting, for one organisation. */
export const newTopic = (
  title: string,
  organisation: OrganisationKey,
): Omit<Topic, 'id' | 'version' | 'author'> => ({
  title,
  organisation,
  state: 'waiting',
  meeting: null,
  reason: '',
  withdraws: null,
});

/** The topics as they stand: rows that take one back are left out, and so is what its own author has taken back. */
export function standingTopics(rows: readonly Topic[]): readonly Topic[] {
  const withdrawals = rows.filter(({ state, withdraws }) => state === 'withdrawn' && withdraws !== null);
  const isWithdrawn = (topic: Topic): boolean =>
    withdrawals.some(
      ({ withdraws, author }) => withdraws === topic.id && author !== null && author === topic.author,
    );
  return rows.filter((topic) => topic.state !== 'withdrawn' && !isWithdrawn(topic));
}
