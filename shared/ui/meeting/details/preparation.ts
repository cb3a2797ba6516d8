import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { Action } from '../../../domain/action/action';
import { isGrounded, isOpen } from '../../../domain/action/actionFacts';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { secondsBetween } from '../../../domain/kernel/instant';
import { unanswered } from '../../../domain/meeting/meetingSteps';
import { missingSubstitutes, type MissingSubstitute } from '../../../domain/organisation/missingSubstitutes';
import type { ForumKey } from '../../../domain/organisation/forum';
import { attending, type Attending } from '../attending';

/** What a coordinator should see to before the meeting (F26, F37). */
export interface Preparation {
  /** To be followed up here. */
  readonly promises: readonly Action[];
  readonly unanswered: readonly Action[];
  readonly withoutGround: readonly Action[];
  readonly withoutDate: readonly Action[];
  readonly dateRequests: readonly Action[];
  readonly missing: readonly MissingSubstitute[];
  readonly attending: readonly Attending[];
  readonly minutesPlanned: number;
  readonly minutesLong: number;
}

export function preparationOf(view: MeetingView, forumKey: ForumKey, today: LocalDate): Preparation {
  const { meeting, actions, agenda } = view.room;
  const promises = actions.filter((action) => action.followUpAt === meeting.id && isOpen(action));
  const forum = view.directory.forums.find(({ key }) => key === forumKey);
  return {
    promises,
    unanswered: unanswered(promises, meeting.id, view.heard),
    withoutGround: promises.filter((action) => !isGrounded(action)),
    withoutDate: promises.filter(({ dueDate }) => dueDate === null),
    dateRequests: promises.filter(({ requestedDate }) => requestedDate !== null),
    missing: forum === undefined ? [] : missingSubstitutes(forum, view.directory.contacts, today),
    attending: attending(view, forumKey, today),
    minutesPlanned: agenda.reduce((sum, { budgetMinutes }) => sum + budgetMinutes, 0),
    minutesLong: Math.round(secondsBetween(meeting.startsAt, meeting.endsAt) / 60),
  };
}
