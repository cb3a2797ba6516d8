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
import type { HeldList } from '../../application/provisioning/SiteRole';
import type { AgreementFields } from '../../domain/programme/agreement';
import type { QuestionedFields } from '../../domain/redaction/questionedText';
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
  readonly questionedTexts: MemoryTable<QuestionedFields>;
  readonly agreements: MemoryTable<AgreementFields>;
}

/** `written` hears of every writing, as SharePoint's change log does. */
export const emptyTables = (written: (list: HeldList, id: number) => void): MemoryTables => {
  const tell = (list: HeldList) => (id: number) => written(list, id);
  return {
    meeting: new MemoryTable('meetings', tell('meetings')),
    agendaItem: new MemoryTable('agendaItems', tell('agendaItems')),
    attendance: new MemoryTable('attendance', tell('attendance')),
    decision: new MemoryTable('decisions', tell('decisions')),
    note: new MemoryTable('notes', tell('notes')),
    topic: new MemoryTable('topics', tell('topics')),
    actions: new MemoryTable('actions', tell('actions')),
    answers: new MemoryTable('answers', tell('answers')),
    problems: new MemoryTable('problems', tell('problems')),
    causes: new MemoryTable('causes', tell('causes')),
    tallies: new MemoryTable('dailyTallies', tell('dailyTallies')),
    situationReports: new MemoryTable('situationReports', tell('situationReports')),
    placeAssessments: new MemoryTable('placeAssessments', tell('placeAssessments')),
    situationFigures: new MemoryTable('situationFigures', tell('situationFigures')),
    savedViews: new MemoryTable('savedViews', tell('savedViews')),
    minutes: new MemoryTable('minutes', tell('minutes')),
    minutesLog: new MemoryTable('minutesLog', tell('minutesLog')),
    redactionLog: new MemoryTable('redactionLog', tell('redactionLog')),
    questionedTexts: new MemoryTable('questionedTexts', tell('questionedTexts')),
    agreements: new MemoryTable('agreements', tell('agreements')),
  };
};
