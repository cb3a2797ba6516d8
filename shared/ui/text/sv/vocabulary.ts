import type { ActionStatus } from '../../../domain/action/actionStatus';
import type { Effect } from '../../../domain/action/effect';
import type { CauseLevel, CausePart, CauseSupport } from '../../../domain/cause/cause';
import type { DecisionKind, DecisionStatus } from '../../../domain/meeting/decision';
import type { MeetingState, MinutesState } from '../../../domain/meeting/meeting';
import type { TopicState } from '../../../domain/meeting/topic';
import type { ContactChannel, ContactRole } from '../../../domain/organisation/contact';
import type { ForumKind } from '../../../domain/organisation/forum';
import type { OrganisationKind } from '../../../domain/organisation/organisation';
import type { ProgrammeStatus } from '../../../domain/programme/programme';
import { hourWords, type HourWords, type Words } from './hourWords';

/** The words of the domain's own unions, as GLOSSARY.md has them. */
export interface Vocabulary extends HourWords {
  readonly actionStatus: Words<ActionStatus>;
  readonly effect: Words<Effect>;
  readonly causePart: Words<CausePart>;
  readonly causeLevel: Words<CauseLevel>;
  readonly causeSupport: Words<CauseSupport>;
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
  ...hourWords,
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
  effect: {
    'not-assessed': 'Inte bedömd',
    'too-early': 'För tidigt',
    clear: 'Tydlig effekt',
    some: 'Viss effekt',
    'none-seen': 'Ingen märkbar effekt',
    negative: 'Negativ eller förflyttad',
    'cannot-be-assessed': 'Går inte att bedöma',
  },
  causePart: {
    offender: 'Gärningsperson',
    'victim-or-object': 'Brottsutsatt eller objekt',
    place: 'Plats',
  },
  causeLevel: { direct: 'Direkt', indirect: 'Indirekt', underlying: 'Bakomliggande' },
  causeSupport: { data: 'Belagd i data', experience: 'Erfarenhet', assumption: 'Antagande' },
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
  topicState: { waiting: 'Väntar', taken: 'Tas upp', dropped: 'Togs inte upp', withdrawn: 'Tillbakataget' },
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
