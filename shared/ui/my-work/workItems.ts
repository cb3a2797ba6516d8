import type { MyForumPart } from '../../application/my-work/loadMyWork';
import type { NamedRow } from '../../application/ports/ForumSites';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Meeting } from '../../domain/meeting/meeting';
import { isUnderWay } from '../../domain/meeting/meetingPhase';
import type { ForumKey } from '../../domain/organisation/forum';
import { dayOf } from '../text/dates';

/** A row with the forum it belongs to; row numbers alone repeat from site to site. */
export interface WorkItem {
  readonly key: string;
  readonly forum: ForumKey;
  readonly forumName: string;
  readonly row: NamedRow;
}

export interface WorkMeeting {
  readonly key: string;
  readonly forum: ForumKey;
  readonly forumName: string;
  readonly meeting: Meeting;
}

const endOfTime = '9999-12-31';
const byDueDate = (one: WorkItem, other: WorkItem): number =>
  (one.row.dueDate ?? endOfTime).localeCompare(other.row.dueDate ?? endOfTime) ||
  one.key.localeCompare(other.key);

function items(parts: readonly MyForumPart[], which: 'toAnswer' | 'mine'): readonly WorkItem[] {
  const all = parts.flatMap((part) =>
    part.kind === 'failed'
      ? []
      : part[which].map((row) => ({
          key: `${part.forum}/${row.id}`,
          forum: part.forum,
          forumName: part.name,
          row,
        })),
  );
  return all.sort(byDueDate);
}

/** By due date over all forums, those without a date last. */
export const itemsToAnswer = (parts: readonly MyForumPart[]): readonly WorkItem[] => items(parts, 'toAnswer');
export const myItems = (parts: readonly MyForumPart[]): readonly WorkItem[] => items(parts, 'mine');

/** Soonest first; what was planned for a day that has passed, and never held, does not come. */
export const comingMeetings = (parts: readonly MyForumPart[], today: LocalDate): readonly WorkMeeting[] =>
  parts
    .flatMap((part) =>
      part.kind === 'failed'
        ? []
        : part.meetings.map((meeting) => ({
            key: `${part.forum}/${meeting.id}`,
            forum: part.forum,
            forumName: part.name,
            meeting,
          })),
    )
    .filter(({ meeting }) => isUnderWay(meeting) || dayOf(meeting.startsAt) >= today)
    .sort((one, other) => one.meeting.startsAt.localeCompare(other.meeting.startsAt));
