import type { ConfigureText } from '../sv/configure';

export const configure: ConfigureText = {
  title: 'Add Samverkansrummet',
  forum: 'Which forum?',
  start: 'What should the tab open?',
  meeting: 'Which meeting?',
  starts: { overview: 'Overview', actions: 'Actions', meetings: 'Meetings' },
  choose: 'Choose',
  noMeetings: 'The forum has no planned meetings. Plan one under Meetings in the forum’s channel.',
  rights: 'Who may see and write is decided by the permissions in SharePoint.',
};
