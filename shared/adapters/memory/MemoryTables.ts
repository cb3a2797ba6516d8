import type { ActionFields } from '../../application/ports/ActionRegister';
import type { NewAnswer } from '../../application/ports/AnswerBook';
import type { MeetingRowKind, RowFields } from '../../application/ports/MeetingBook';
import type { DailyTally } from '../../domain/action/tally';
import type { MinutesFields, NewMinutesLogEntry } from '../../application/ports/MinutesLibrary';
import type { NewView } from '../../application/ports/ViewBook';
import type { NewRedactionEntry } from '../../application/ports/TextKeeper';
import type {
  PlaceAssessmentFields,
  SituationFigureFields,
  SituationReportFields,
} from '../../domain/situation/situationReport';
import type { Cause } from '../../domain/cause/cause';
import type { Problem } from '../../domain/situation/problem';
import { MemoryTable } from './MemoryTable';

/** A file of the minutes: its fields and its content. */
export interface MemoryMinutesFile extends MinutesFields {
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

type MeetingTables = { readonly [K in MeetingRowKind]: MemoryTable<RowFields<K>> };

/** The lists of a forum's site. */
export interface MemoryTables extends MeetingTables {
  readonly actions: MemoryTable<ActionFields>;
  readonly answers: MemoryTable<NewAnswer & { readonly linkFunction: string | null }>;
  readonly problems: MemoryTable<Omit<Problem, 'id' | 'version' | 'displayId'>>;
  readonly causes: MemoryTable<Omit<Cause, 'id' | 'version'>>;
  readonly tallies: MemoryTable<DailyTally>;
  readonly situationReports: MemoryTable<SituationReportFields>;
  readonly placeAssessments: MemoryTable<PlaceAssessmentFields>;
  readonly situationFigures: MemoryTable<SituationFigureFields>;
  readonly savedViews: MemoryTable<NewView>;
  readonly minutes: MemoryTable<MemoryMinutesFile>;
  readonly minutesLog: MemoryTable<NewMinutesLogEntry>;
  readonly redactionLog: MemoryTable<NewRedactionEntry>;
}

export const emptyTables = (): MemoryTables => ({
  meeting: new MemoryTable('meetings'),
  agendaItem: new MemoryTable('agendaItems'),
  attendance: new MemoryTable('attendance'),
  decision: new MemoryTable('decisions'),
  note: new MemoryTable('notes'),
  topic: new MemoryTable('topics'),
  actions: new MemoryTable('actions'),
  answers: new MemoryTable('answers'),
  problems: new MemoryTable('problems'),
  causes: new MemoryTable('causes'),
  tallies: new MemoryTable('dailyTallies'),
  situationReports: new MemoryTable('situationReports'),
  placeAssessments: new MemoryTable('placeAssessments'),
  situationFigures: new MemoryTable('situationFigures'),
  savedViews: new MemoryTable('savedViews'),
  minutes: new MemoryTable('minutes'),
  minutesLog: new MemoryTable('minutesLog'),
  redactionLog: new MemoryTable('redactionLog'),
});
