export const configure = {
  title: 'Lägg till Samverkansrummet',
  forum: 'Vilket forum?',
  start: 'Vad ska fliken öppna?',
  meeting: 'Vilket möte?',
  starts: { overview: 'Översikt', actions: 'Åtgärder', meetings: 'Möten' },
  choose: 'Välj',
  noMeetings: 'Forumet har inga planerade möten. Planera ett under Möten i forumets kanal.',
  rights: 'Vem som får se och skriva bestäms av behörigheterna i SharePoint.',
};

export type ConfigureText = typeof configure;
