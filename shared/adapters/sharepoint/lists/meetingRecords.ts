import type { RowFields } from '../../../application/ports/MeetingBook';
import { coordinatorsEdit, participantsAdd } from '../../../application/provisioning/SiteRole';
import type { AgendaItemId } from '../../../domain/meeting/agendaItem';
import type { Decision, DecisionKind, DecisionStatus } from '../../../domain/meeting/decision';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { Became, Note, NoteId } from '../../../domain/meeting/note';
import type { Topic, TopicState } from '../../../domain/meeting/topic';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { choice, choiceOrNull, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields, type StoredRow, type StoredValue } from '../columns/FieldColumn';
import {
  createdOf,
  idOf,
  keptWordingColumn,
  listSchema,
  plainList,
  selectOf,
  titleFrom,
  versionOf,
  type AuthorOf,
  type RowList,
} from './RowList';

const indexed = { indexed: true };
const shortTitle = of.text(words('Title', 'I korthet', 'Textens början. Sätts av programmet.'));
const titled = (fields: { readonly text?: string }): Record<string, StoredValue> =>
  fields.text === undefined ? {} : { Title: titleFrom(fields.text) };

const decisionKindWords: ChoiceWords<DecisionKind> = {
  'joint-position': 'Ställningstagande i samverkan',
  formal: 'Formellt beslut',
};

const decisionStatusWords: ChoiceWords<DecisionStatus> = {
  proposed: 'Föreslaget',
  made: 'Fattat',
  tabled: 'Bordlagt',
  'referred-back': 'Återremitterat',
  rejected: 'Avslaget',
  executed: 'Verkställt',
};

export const decisionColumns = {
  meeting: of.rowId<MeetingId>(words('SamMeetingId', 'Möte', 'Numret på mötet.'), indexed),
  agendaItem: of.rowIdOrNull<AgendaItemId>(
    words('SamAgendaItemId', 'Punkt', 'Numret på dagordningspunkten.'),
  ),
  text: of.note(words('SamText', 'Beslut', 'Vad som har beslutats.')),
  kind: choice(
    words('SamKind', 'Slag', 'En samverkan kan inte besluta åt en annan myndighet.'),
    decisionKindWords,
    'joint-position',
  ),
  status: choice(
    words('SamDecisionStatus', 'Status', 'Hur långt beslutet har kommit.'),
    decisionStatusWords,
    'proposed',
  ),
  instance: of.text(words('SamInstance', 'Instans', 'Vem som har beslutat.')),
  decidedOn: of.dateOrNull(words('SamDecidedOn', 'Beslutsdatum', 'Dagen då beslutet fattades.')),
  paragraph: of.text(words('SamParagraph', 'Paragraf', 'Paragrafen i protokollet.')),
  registryNumber: of.text(words('SamRegistryNumber', 'Diarienummer', 'Ärendets diarienummer.')),
};

export const decisions = plainList(
  {
    name: 'Decisions',
    title: 'Beslut',
    description: 'Ställningstaganden i samverkan och formella beslut.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla beslut',
    view: ['ID', 'LinkTitle', 'SamMeetingId', 'SamKind', 'SamDecisionStatus'],
  },
  decisionColumns,
  titled,
  shortTitle.column,
  keptWordingColumn.column,
) as RowList<Decision, RowFields<'decision'>>;

const topicStateWords: ChoiceWords<TopicState> = {
  waiting: 'Väntar',
  taken: 'Upptaget',
  dropped: 'Struket',
  withdrawn: 'Tillbakataget',
};

export const topicColumns = {
  title: of.text(words('Title', 'Ämne', 'Vad som ska tas upp.')),
  organisation: of.key<OrganisationKey>(
    words('SamOrganisationKey', 'Organisation', 'Nyckeln till organisationen som vill ta upp ämnet.'),
  ),
  state: choice(
    words('SamTopicState', 'Läge', 'Om ämnet väntar eller har tagits upp.'),
    topicStateWords,
    'waiting',
    {
      indexed: true,
    },
  ),
  meeting: of.rowIdOrNull<MeetingId>(
    words('SamMeetingId', 'Möte', 'Numret på mötet där ämnet togs upp.'),
    indexed,
  ),
  reason: of.note(words('SamReason', 'Skäl', 'Varför samordnaren har strukit ämnet.')),
  withdraws: of.rowIdOrNull<Topic['id']>(
    words(
      'SamWithdrawsId',
      'Tar tillbaka',
      'Numret på ämnet som raden tar tillbaka. Gäller bara den egna raden.',
    ),
  ),
};

const plainTopics = plainList(
  {
    name: 'Topics',
    title: 'Ämnen',
    description: 'Det som någon vill ta upp på ett möte.',
    rights: participantsAdd,
    viewTitle: 'Alla ämnen',
    view: ['ID', 'LinkTitle', 'SamOrganisationKey', 'SamTopicState'],
  },
  topicColumns,
  () => ({}),
  keptWordingColumn.column,
);

/** With SharePoint's own author: only whoever put a topic in can take it back. */
export const topics = {
  ...plainTopics,
  select: [...plainTopics.select, 'AuthorId'],
  read: (stored: StoredRow, authorOf: AuthorOf) => ({
    ...plainTopics.read(stored, authorOf),
    author: authorOf(Number(stored['AuthorId'])),
  }),
} as unknown as RowList<Topic, RowFields<'topic'>>;

const noteColumns = {
  meeting: of.rowId<MeetingId>(words('SamMeetingId', 'Möte', 'Numret på mötet.'), indexed),
  agendaItem: of.rowId<AgendaItemId>(words('SamAgendaItemId', 'Punkt', 'Numret på dagordningspunkten.')),
  text: of.note(words('SamText', 'Anteckning', 'Det som antecknades.')),
};

const becameWords: ChoiceWords<Became['kind']> = {
  action: 'Åtgärd',
  decision: 'Beslut',
  problem: 'Problem',
};
export const becameColumns = {
  kind: choiceOrNull(words('SamBecame', 'Har blivit', 'Vad anteckningen har gjorts om till.'), becameWords),
  id: of.rowIdOrNull<Became['id']>(
    words('SamBecameId', 'Har blivit nummer', 'Numret på åtgärden, beslutet eller problemet.'),
  ),
};

export const notes: RowList<Note, RowFields<'note'>> = {
  schema: listSchema(
    {
      name: 'Notes',
      title: 'Anteckningar',
      description: 'Mötenas anteckningar, rad för rad.',
      rights: coordinatorsEdit,
      viewTitle: 'Alla anteckningar',
      view: ['ID', 'LinkTitle', 'SamMeetingId', 'SamAgendaItemId', 'Created'],
    },
    { shortTitle },
    noteColumns,
    becameColumns,
    { keptWordingColumn },
  ),
  select: [...selectOf(noteColumns, becameColumns), 'Created'],
  read: (stored) => ({
    ...readFields(noteColumns, stored),
    id: idOf(stored) as NoteId,
    version: versionOf(stored),
    became: readBecame(stored),
    at: createdOf(stored),
  }),
  write: ({ became, ...fields }) => ({
    ...titled(fields),
    ...writeFields(noteColumns, fields),
    ...(became === undefined ? {} : writeFields(becameColumns, became ?? { kind: null, id: null })),
  }),
};

export const noteMeeting = noteColumns.meeting;

function readBecame(stored: StoredRow): Became | null {
  const { kind, id } = readFields(becameColumns, stored);
  return kind === null || id === null ? null : ({ kind, id } as Became);
}
