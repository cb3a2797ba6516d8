import { count } from './counting';

/** Taking the shown rows along as a file. */
export const registerExport = {
  button: 'Exportera',
  formats: { xlsx: 'Excel (xlsx)', csv: 'Textfil (csv)' },
  reading: (rows: number) => `Hämtar åtgärder: ${count(rows, 'rad', 'rader')} hittills.`,
  writing: (rows: number, share: number) =>
    `Skriver filen med ${count(rows, 'rad', 'rader')}: ${share} % klart.`,
  done: (rows: number, file: string) => `${count(rows, 'åtgärd', 'åtgärder')} exporterade till ${file}.`,
  stopped: 'Exporten är avbruten. Ingen fil skapades.',
  stop: 'Avbryt exporten',
  failed: (why: string) => `Exporten misslyckades. ${why} Ingen fil skapades.`,
  fileName: (forum: string, day: string) => `Åtgärder ${forum} ${day}`,
  sheet: 'Åtgärder',
  columns: {
    id: 'Id',
    displayId: 'Beteckning',
    title: 'Åtgärd',
    problemId: 'Problemets beteckning',
    problem: 'Problem',
    causes: 'Orsaker',
    direct: 'Direktåtgärd',
    organisationKey: 'Organisationens nyckel',
    organisation: 'Ansvarig organisation',
    functionTitle: 'Ansvarig funktion',
    place: 'Plats',
    dueDate: 'Klart senast',
    firstDueDate: 'Första datum',
    requestedDate: 'Begärt datum',
    status: 'Status',
    confirmation: 'Bekräftelse',
    standing: 'Läge eller effekt',
    daysLate: 'Dagar försenad',
    effect: 'Effekt',
    effectCheckDate: 'Mätdatum',
  },
  yes: 'Ja',
  no: 'Nej',
};

export type RegisterExportText = typeof registerExport;
