import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { ActionId } from '../../../domain/action/action';
import type { PersonId } from '../../../domain/kernel/id';
import type { AgendaItem, AgendaItemId, StepKind } from '../../../domain/meeting/agendaItem';
import type { Attendance, AttendanceState, ParticipationMode } from '../../../domain/meeting/attendance';
import type { Meeting, MeetingId, MeetingState, MinutesState } from '../../../domain/meeting/meeting';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { RowFields } from '../../../application/ports/MeetingBook';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { fromStoredMoment } from '../columns/storedDates';
import { keptWordingColumn, plainList, type RowList } from './RowList';

const indexed = { indexed: true };
const technical = { technical: true };

export const meetingStateWords: ChoiceWords<MeetingState> = {
  planned: 'Planerat',
  invited: 'Kallat',
  'in-progress': 'Pågår',
  closing: 'Avslutas',
  held: 'Genomfört',
  cancelled: 'Inställt',
};

export const minutesWords: ChoiceWords<MinutesState> = {
  none: 'Saknas',
  draft: 'Utkast',
  'out-for-comments': 'Ute för synpunkter',
  finalised: 'Färdigställda',
  registered: 'Diarieförda',
};

export const meetingColumns = {
  title: of.text(words('Title', 'Möte', 'Mötets namn.')),
  startsAt: of.moment(words('SamStartsAt', 'Börjar', 'När mötet är planerat att börja.'), indexed),
  endsAt: of.moment(words('SamEndsAt', 'Slutar', 'När mötet är planerat att sluta.')),
  state: choice(
    words('SamMeetingState', 'Läge', 'Hur långt mötet har kommit.'),
    meetingStateWords,
    'planned',
    {
      indexed: true,
    },
  ),
  startedAt: of.momentOrNull(words('SamStartedAt', 'Öppnades', 'När mötet öppnades.')),
  closedAt: of.momentOrNull(words('SamClosedAt', 'Avslutades', 'När mötet avslutades.')),
  currentStep: of.rowIdOrNull<AgendaItemId>(
    words('SamCurrentStepId', 'Pågående punkt', 'Numret på dagordningspunkten som pågår.'),
    technical,
  ),
  stepStartedAt: of.momentOrNull(
    words('SamStepStartedAt', 'Punkten började', 'När den pågående punkten började.'),
    technical,
  ),
  stageAction: of.rowIdOrNull<ActionId>(
    words('SamStageActionId', 'Visas stort', 'Numret på åtgärden som visas på den delade skärmen.'),
    technical,
  ),
  previous: of.rowIdOrNull<MeetingId>(words('SamPreviousMeetingId', 'Förra mötet', 'Numret på mötet före.')),
  next: of.rowIdOrNull<MeetingId>(words('SamNextMeetingId', 'Nästa möte', 'Numret på mötet efter.')),
  minutes: choice(
    words('SamMinutesState', 'Anteckningarna', 'Hur långt minnesanteckningarna har kommit.'),
    minutesWords,
    'none',
    // Never written over.
    { unknown: 'registered' },
  ),
  handedOverTo: of.text(
    words('SamHandedOverTo', 'Överlämnade till', 'Vem som har fått minnesanteckningarna.'),
  ),
  location: of.text(
    words('SamLocation', 'Plats för mötet', 'Lokal eller adress. Tomt när mötet hålls i Teams.'),
  ),
  reason: of.note(words('SamReason', 'Skäl', 'Varför mötet har flyttats eller ställts in.')),
  rehearsal: of.boolean(
    words('SamRehearsal', 'Övning', 'Påhittat möte för övning. Räknas inte någonstans.'),
    indexed,
  ),
  leader: of.keyOrNull<PersonId>(
    words('SamLeaderId', 'Leds av (id)', 'Den som leder mötet just nu. Sätts av programmet.'),
    technical,
  ),
  ledBy: of.text(words('SamLedBy', 'Leds av', 'Funktion och organisation för den som leder mötet just nu.')),
};

const plainMeetings = plainList(
  {
    name: 'Meetings',
    title: 'Möten',
    description: 'Forumets möten.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla möten',
    view: ['ID', 'LinkTitle', 'SamStartsAt', 'SamMeetingState', 'SamMinutesState'],
    viewQuery: '<OrderBy><FieldRef Name="SamStartsAt" Ascending="FALSE"/></OrderBy>',
  },
  meetingColumns,
) as RowList<Meeting, RowFields<'meeting'>>;

export const meetings: RowList<Meeting, RowFields<'meeting'>> = {
  ...plainMeetings,
  select: [...plainMeetings.select, 'Modified'],
  read: (stored, authorOf) => ({
    ...plainMeetings.read(stored, authorOf),
    ...('Modified' in stored && { writtenAt: fromStoredMoment(String(stored['Modified'])) }),
  }),
};

const stepWords: ChoiceWords<StepKind> = {
  attendance: 'Närvaro',
  'last-promises': 'Förra mötets åtaganden',
  situation: 'Lägesbild',
  pattern: 'Mönster',
  'new-promises': 'Nya åtaganden',
  events: 'Kommande händelser',
  'read-back': 'Uppläsning',
  topic: 'Ämne',
};

const ofMeeting = of.rowId<MeetingId>(words('SamMeetingId', 'Möte', 'Numret på mötet.'), indexed);

export const agendaItemColumns = {
  title: of.text(words('Title', 'Punkt', 'Dagordningspunktens rubrik.')),
  meeting: ofMeeting,
  order: of.number(words('SamOrder', 'Ordning', 'Punktens plats på dagordningen.')),
  kind: choice(words('SamKind', 'Slag', 'Vad som görs på punkten.'), stepWords, 'topic'),
  presenter: of.keyOrNull<OrganisationKey>(
    words('SamPresenterKey', 'Föredragande', 'Nyckeln till organisationen som föredrar punkten.'),
  ),
  budgetMinutes: of.number(words('SamBudgetMinutes', 'Minuter', 'Planerad tid i minuter.')),
  borrowedMinutes: of.number(
    words(
      'SamBorrowedMinutes',
      'Lånade minuter',
      'Minuter som har lånats från andra punkter, minus om de lånats ut.',
    ),
  ),
  usedSeconds: of.number(
    words('SamUsedSeconds', 'Använda sekunder', 'Tid som har använts innan punkten öppnades senast.'),
  ),
};

export const agendaItems = plainList(
  {
    name: 'AgendaItems',
    title: 'Dagordningspunkter',
    description: 'Mötenas dagordningar med tid för varje punkt.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla punkter',
    view: ['ID', 'LinkTitle', 'SamMeetingId', 'SamOrder', 'SamBudgetMinutes'],
  },
  agendaItemColumns,
  () => ({}),
  keptWordingColumn.column,
) as RowList<AgendaItem, RowFields<'agendaItem'>>;

const attendanceWords: ChoiceWords<AttendanceState> = {
  expected: 'Väntas',
  present: 'Närvarande',
  substitute: 'Ersättare',
  absent: 'Frånvarande',
};

const modeWords: ChoiceWords<ParticipationMode> = {
  teams: 'I Teams',
  'screen-share': 'Delad skärm',
  link: 'Via länk',
  phone: 'Telefon',
};

export const attendanceColumns = {
  meeting: ofMeeting,
  organisation: of.key<OrganisationKey>(
    words('SamOrganisationKey', 'Organisation', 'Organisationens nyckel på programmets webbplats.'),
  ),
  state: choice(words('SamAttendance', 'Närvaro', 'Om organisationen är med.'), attendanceWords, 'expected'),
  mode: choice(words('SamParticipation', 'Deltar genom', 'Hur organisationen är med.'), modeWords, 'teams'),
};

const attendanceTitle = of.text(words('Title', 'Organisation i korthet', 'Sätts av programmet.'));

export const attendance = plainList(
  {
    name: 'Attendance',
    title: 'Närvaro',
    description: 'Vilka organisationer som var med. Aldrig vilka personer.',
    rights: coordinatorsEdit,
    viewTitle: 'All närvaro',
    view: ['ID', 'LinkTitle', 'SamMeetingId', 'SamAttendance', 'SamParticipation'],
  },
  attendanceColumns,
  (fields) => (fields.organisation === undefined ? {} : { Title: fields.organisation }),
  attendanceTitle.column,
) as RowList<Attendance, RowFields<'attendance'>>;
