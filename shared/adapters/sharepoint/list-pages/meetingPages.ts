import type { MeetingState } from '../../../domain/meeting/meeting';
import { meetingStateWords } from '../lists/meetings';
import { all, isAfter, isNot, query, sortedBy } from './caml';
import { formLayout } from './formLayout';
import { byWord, type Sign } from './iconAndWord';
import type { ListPages } from './withPages';

const signs: Readonly<Record<MeetingState, Sign>> = {
  planned: { icon: 'Calendar', colour: 'going' },
  invited: { icon: 'Mail', colour: 'going' },
  'in-progress': { icon: 'Play', colour: 'good' },
  closing: { icon: 'Clock', colour: 'warning' },
  held: { icon: 'CheckMark', colour: 'calm' },
  cancelled: { icon: 'Cancel', colour: 'calm' },
};

/** How the list of meetings looks on SharePoint's own pages. */
export const meetingPages: ListPages = {
  formats: { SamMeetingState: byWord(meetingStateWords, signs) },
  views: [
    {
      title: 'Kalender',
      columns: ['LinkTitle', 'SamStartsAt', 'SamEndsAt', 'SamMeetingState'],
      query: query(
        all(isAfter('SamStartsAt', '<Today OffsetDays="-400"/>'), isNot('SamRehearsal', 'Boolean', '1')),
        sortedBy('SamStartsAt'),
      ),
      calendarOf: 'LinkTitle',
    },
  ],
  form: formLayout('[$Title]', [
    ['Mötet', ['Title', 'SamStartsAt', 'SamEndsAt', 'SamLocation', 'SamMeetingState', 'SamReason']],
    ['Anteckningarna', ['SamMinutesState', 'SamHandedOverTo']],
  ]),
};
