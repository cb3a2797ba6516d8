import type { ActionStatus } from '../../../domain/action/actionStatus';
import type { AnswerKind } from '../../../domain/action/answer';
import type { Confirmation, ConfirmationChannel } from '../../../domain/action/confirmation';
import type { Effect } from '../../../domain/action/effect';
import type { Standing } from '../../../domain/action/standing';
import type { CauseLevel, CausePart, CauseSupport } from '../../../domain/cause/cause';
import type { StepKind } from '../../../domain/meeting/agendaItem';
import type { AttendanceState, ParticipationMode } from '../../../domain/meeting/attendance';
import type { DecisionKind, DecisionStatus } from '../../../domain/meeting/decision';
import type { MeetingState, MinutesState } from '../../../domain/meeting/meeting';
import type { TopicState } from '../../../domain/meeting/topic';
import type { ContactChannel, ContactRole } from '../../../domain/organisation/contact';
import type { ForumKind } from '../../../domain/organisation/forum';
import type { OrganisationKind } from '../../../domain/organisation/organisation';
import type { ProgrammeStatus } from '../../../domain/programme/programme';
import type { ProblemStatus } from '../../../domain/situation/problem';

type Words<Union extends string> = Readonly<Record<Union, string>>;

/** The words of the domain's own unions, as the domain brief's vocabularies have them. */
export interface Vocabulary {
  readonly actionStatus: Words<ActionStatus>;
  readonly standing: Words<Standing>;
  readonly confirmation: Words<Confirmation>;
  readonly confirmationChannel: Words<ConfirmationChannel>;
  readonly effect: Words<Effect>;
  readonly answerKind: Words<AnswerKind>;
  readonly problemStatus: Words<ProblemStatus>;
  readonly causePart: Words<CausePart>;
  readonly causeLevel: Words<CauseLevel>;
  readonly causeSupport: Words<CauseSupport>;
  readonly stepKind: Words<StepKind>;
  readonly attendance: Words<AttendanceState>;
  readonly participation: Words<ParticipationMode>;
  readonly decisionKind: Words<DecisionKind>;
  readonly decisionStatus: Words<DecisionStatus>;
  readonly meetingState: Words<MeetingState>;
  readonly minutesState: Words<MinutesState>;
  readonly topicState: Words<TopicState>;
  readonly contactRole: Words<ContactRole>;
  readonly contactChannel: Words<ContactChannel>;
  readonly forumKind: Words<ForumKind>;
  readonly organisationKind: Words<OrganisationKind>;
  readonly programmeStatus: Words<ProgrammeStatus>;
}

export const vocabulary: Vocabulary = {
  actionStatus: {
    proposed: 'Föreslagen',
    decided: 'Beslutad',
    'in-progress': 'Pågår',
    'carried-out': 'Genomförd',
    'effect-assessed': 'Effekt bedömd',
    closed: 'Avslutad',
    'on-hold': 'Pausad',
    cancelled: 'Avbruten',
    transferred: 'Överförd',
  },
  standing: {
    'needs-help': 'Behöver hjälp',
    overdue: 'Försenad',
    'at-risk': 'Risk för försening',
    'on-track': 'Enligt plan',
    none: 'Inget läge',
  },
  confirmation: {
    waiting: 'Väntar på bekräftelse',
    confirmed: 'Bekräftat',
    'change-requested': 'Ändring begärd',
    declined: 'Avböjt',
  },
  confirmationChannel: { 'own-account': 'eget konto', link: 'via länk', spoken: 'muntligt' },
  effect: {
    'not-assessed': 'Inte bedömd',
    'too-early': 'För tidigt',
    clear: 'Tydlig effekt',
    some: 'Viss effekt',
    'none-seen': 'Ingen märkbar effekt',
    negative: 'Negativ eller förflyttad',
    'cannot-be-assessed': 'Går inte att bedöma',
  },
  answerKind: {
    confirm: 'Bekräftade',
    'request-change': 'Bad om ändring',
    decline: 'Avböjde',
    done: 'Klart',
    'in-progress': 'Pågår',
    late: 'Försenat',
    'need-help': 'Behöver hjälp',
    'request-date': 'Bad om nytt datum',
    comment: 'Kommentar',
    skip: 'Hoppades över',
    edit: 'Ändrades',
  },
  problemStatus: {
    new: 'Nytt',
    'being-analysed': 'Analyseras',
    prioritised: 'Prioriterat',
    monitored: 'Bevakas',
    resolved: 'Löst',
    returned: 'Återkommit',
  },
  causePart: {
    offender: 'Gärningsperson',
    'victim-or-object': 'Brottsutsatt eller objekt',
    place: 'Plats',
  },
  causeLevel: { direct: 'Direkt', indirect: 'Indirekt', underlying: 'Bakomliggande' },
  causeSupport: { data: 'Belagd i data', experience: 'Erfarenhet', assumption: 'Antagande' },
  stepKind: {
    attendance: 'Närvaro',
    'last-promises': 'Förra mötets åtaganden',
    situation: 'Lägesbild per plats',
    pattern: 'Mönster',
    'new-promises': 'Nya åtaganden',
    events: 'Händelser och kommunikation',
    'read-back': 'Återläsning',
    topic: 'Ämne',
  },
  attendance: {
    expected: 'Väntas',
    present: 'Med',
    substitute: 'Ersättare med',
    absent: 'Inte med',
  },
  participation: {
    teams: 'I Teams',
    'screen-share': 'Ser delad skärm',
    link: 'Svarar via länk',
    phone: 'På telefon',
  },
  decisionKind: { 'joint-position': 'Ställningstagande i samverkan', formal: 'Formellt beslut' },
  decisionStatus: {
    proposed: 'Föreslaget',
    made: 'Fattat',
    tabled: 'Bordlagt',
    'referred-back': 'Återremitterat',
    rejected: 'Avslaget',
    executed: 'Verkställt',
  },
  meetingState: {
    planned: 'Planerat',
    invited: 'Kallat',
    'in-progress': 'Pågår',
    closing: 'Avslutas',
    held: 'Genomfört',
    cancelled: 'Inställt',
  },
  minutesState: {
    none: 'Inga anteckningar',
    draft: 'Utkast',
    'out-for-comments': 'Ute för synpunkter',
    finalised: 'Färdigställda',
    registered: 'Diarieförda',
  },
  topicState: { waiting: 'Väntar', taken: 'Tas upp', dropped: 'Togs inte upp' },
  contactRole: {
    coordinator: 'Samordnare',
    'contact-person': 'Kontaktperson',
    'action-owner': 'Åtgärdsansvarig',
    participant: 'Deltagare',
    reader: 'Läsare',
  },
  contactChannel: { teams: 'Teams', guest: 'Gäst i Teams', mail: 'Mejl' },
  forumKind: {
    est: 'EST-grupp',
    'local-council': 'Lokalt brottsförebyggande råd',
    'steering-group': 'Styrgrupp',
    'strategic-council': 'Strategiskt råd',
    network: 'Nätverk',
    place: 'Platssamverkan',
  },
  organisationKind: {
    committee: 'Nämnd',
    'district-administration': 'Stadsdelsförvaltning',
    'specialist-administration': 'Fackförvaltning',
    company: 'Bolag',
    police: 'Polis',
    region: 'Region',
    'rescue-service': 'Räddningstjänst',
    'state-authority': 'Statlig myndighet',
    business: 'Näringsliv',
    'civil-society': 'Civilsamhälle',
  },
  programmeStatus: { proposal: 'Förslag', 'in-force': 'Gällande', ceased: 'Upphört' },
};
