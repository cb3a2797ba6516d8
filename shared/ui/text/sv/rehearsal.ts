import { count } from './counting';

/** Övning: a whole meeting on invented rows. */
export const rehearsal = {
  mark: 'Övning',
  explained: 'Övning. Inget skickas och inget räknas.',
  offered: 'Prova ett helt möte med påhittade åtaganden. Inget skickas och inget räknas.',
  meetingTitle: 'Övning: påhittat möte',
  samples: [
    'Övning: laga belysningen vid busshållplatsen',
    'Övning: extra städning vid torget på fredagar',
    'Övning: gemensam rond en kväll i veckan',
  ],
  start: 'Starta övning',
  remove: 'Ta bort övningar',
  removeQuestion: (meetings: number): string =>
    `Ta bort ${count(meetings, 'övningsmöte', 'övningsmöten')} med alla rader? De hamnar i papperskorgen i SharePoint.`,
  removeYes: 'Ta bort',
  removeNo: 'Behåll',
  removing: 'Tar bort …',
  removed: (meetings: number): string =>
    `${count(meetings, 'övningsmöte är borttaget', 'övningsmöten är borttagna')}.`,
};

export type RehearsalText = typeof rehearsal;
