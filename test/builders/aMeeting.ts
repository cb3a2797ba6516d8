import { instant } from '../../shared/domain/kernel/instant';
import type { AgendaItem, StepKind } from '../../shared/domain/meeting/agendaItem';
import type { Attendance } from '../../shared/domain/meeting/attendance';
import type { Decision } from '../../shared/domain/meeting/decision';
import type { Meeting } from '../../shared/domain/meeting/meeting';
import type { Note } from '../../shared/domain/meeting/note';
import { police } from './anOrganisation';
import { rowId, version } from './keys';

/** A weekly meeting on Monday 23 November 2026, 13.00–13.45 in Stockholm. */
export const aMeeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: rowId(11),
  version: version('"11,1"'),
  title: 'EST Södermalm v. 48',
  startsAt: instant('2026-11-23T12:00:00Z'),
  endsAt: instant('2026-11-23T12:45:00Z'),
  state: 'planned',
  startedAt: null,
  closedAt: null,
  currentStep: null,
  stepStartedAt: null,
  stageAction: null,
  previous: rowId(10),
  next: null,
  minutes: 'none',
  location: '',
  reason: '',
  rehearsal: false,
  leader: null,
  ledBy: '',
  ...change,
});

/** Running, in its second step since 13.03. */
export const aRunningMeeting = (change: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    state: 'in-progress',
    startedAt: instant('2026-11-23T12:00:00Z'),
    currentStep: rowId(2),
    stepStartedAt: instant('2026-11-23T12:03:00Z'),
    ...change,
  });

export const aHeldMeeting = (change: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    state: 'held',
    startedAt: instant('2026-11-23T12:00:00Z'),
    closedAt: instant('2026-11-23T12:46:00Z'),
    ...change,
  });

export const anAgendaItem = (change: Partial<AgendaItem> = {}): AgendaItem => ({
  id: rowId(1),
  version: version('"1,1"'),
  meeting: rowId(11),
  order: 1,
  title: 'Närvaro och regler',
  kind: 'attendance',
  presenter: null,
  budgetMinutes: 3,
  borrowedMinutes: 0,
  usedSeconds: 0,
  ...change,
});

const weekly: readonly (readonly [StepKind, string, number])[] = [
  ['attendance', 'Närvaro och regler', 3],
  ['last-promises', 'Förra mötets åtaganden', 10],
  ['situation', 'Lägesbild per plats', 12],
  ['pattern', 'Mönster', 8],
  ['new-promises', 'Nya åtaganden', 8],
  ['events', 'Kommande händelser', 2],
  ['read-back', 'Återläsning', 2],
];

/** The seven steps of the weekly 45 minutes, with ids and order 1–7. */
export const anAgenda = (): readonly AgendaItem[] =>
  weekly.map(([kind, title, budgetMinutes], index) =>
    anAgendaItem({ id: rowId(index + 1), order: index + 1, kind, title, budgetMinutes }),
  );

export const anAttendance = (change: Partial<Attendance> = {}): Attendance => ({
  id: rowId(1),
  version: version('"1,1"'),
  meeting: rowId(11),
  organisation: police,
  state: 'present',
  mode: 'teams',
  ...change,
});

export const aNote = (change: Partial<Note> = {}): Note => ({
  id: rowId(1),
  version: version('"1,1"'),
  meeting: rowId(11),
  agendaItem: rowId(5),
  text: 'Klippa buskaget vid södra uppgången',
  became: null,
  at: instant('2026-11-23T12:35:00Z'),
  ...change,
});

export const aDecision = (change: Partial<Decision> = {}): Decision => ({
  id: rowId(1),
  version: version('"1,1"'),
  meeting: rowId(11),
  agendaItem: rowId(4),
  text: 'Gångtunneln prioriteras till nästa lokala råd.',
  kind: 'joint-position',
  status: 'made',
  instance: '',
  decidedOn: null,
  paragraph: '',
  registryNumber: '',
  ...change,
});
