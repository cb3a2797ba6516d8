import { isOpen, isRunning } from '../../action/actionFacts';
import type { LocalDate } from '../../kernel/localDate';
import { localDateOf } from '../../kernel/localDateOf';
import type { MinutesState } from '../../meeting/meeting';
import { isAhead } from '../../meeting/meetingPhase';
import { actionCandidate, forumCandidate, type FindCandidates, type ForumDue } from './candidate';
import { turnTester } from '../dueWindow';
import type { RemindedAction, RemindedMeeting } from '../reminder';

const areOpen: Readonly<Record<MinutesState, boolean>> = {
  none: true,
  draft: true,
  'out-for-comments': true,
  finalised: false,
  registered: false,
};

const counted = ({ meetings }: ForumDue): readonly RemindedMeeting[] =>
  meetings.filter(({ rehearsal }) => !rehearsal);

const closedOn = ({ timeZone }: ForumDue, { state, closedAt }: RemindedMeeting): LocalDate | null =>
  state === 'held' && closedAt !== null ? localDateOf(closedAt, timeZone) : null;

const waiting = ({ actions }: ForumDue): readonly RemindedAction[] =>
  actions.filter((action) => isRunning(action) && action.confirmation === 'waiting');

/** The day after a meeting: what has been promised there and not confirmed. */
export const toConfirm: FindCandidates = (due) =>
  counted(due).flatMap((meeting) => {
    const day = closedOn(due, meeting);
    if (day === null || !turnTester('confirm', due.span, due.settings)(day)) return [];
    return waiting(due)
      .filter(({ promisedAt }) => promisedAt === meeting.id)
      .map((action) => actionCandidate(due, 'confirm', action, day));
  });

/** What was promised outside a meeting is asked about the day after it was written down. */
export const toConfirmOutside: FindCandidates = (due) => {
  const isTurn = turnTester('confirm', due.span, due.settings);
  return waiting(due).flatMap((action) => {
    if (action.promisedAt !== null || action.addedAt === undefined) return [];
    const day = localDateOf(action.addedAt, due.timeZone);
    return isTurn(day) ? [actionCandidate(due, 'confirm', action, day)] : [];
  });
};

/**
 * "Det här har din organisation lovat", some working days before the meeting that follows it up. After a standstill
 * nobody is told to prepare for a meeting whose day has gone by.
 */
export const beforeMeeting: FindCandidates = (due) =>
  counted(due)
    .filter(isAhead)
    .flatMap((meeting) => {
      const day = localDateOf(meeting.startsAt, due.timeZone);
      if (day < due.span.today || !turnTester('before-meeting', due.span, due.settings)(day)) return [];
      return due.actions
        .filter((action) => action.followUpAt === meeting.id && isOpen(action))
        .map((action) => actionCandidate(due, 'before-meeting', action, day));
    });

export const minutesOpen: FindCandidates = (due) => {
  const isTurn = turnTester('minutes-open', due.span, due.settings);
  return counted(due).flatMap((meeting) => {
    const day = closedOn(due, meeting);
    return day !== null && areOpen[meeting.minutes] && isTurn(day)
      ? [forumCandidate(due, 'minutes-open', { kind: 'meeting', id: meeting.id }, day)]
      : [];
  });
};
