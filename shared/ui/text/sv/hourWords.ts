import type { AnswerKind } from '../../../domain/action/answer';
import type { Confirmation, ConfirmationChannel } from '../../../domain/action/confirmation';
import type { Standing } from '../../../domain/action/standing';
import type { StepKind } from '../../../domain/meeting/agendaItem';
import type { AttendanceState, ParticipationMode } from '../../../domain/meeting/attendance';
import type { ProblemStatus } from '../../../domain/situation/problem';

/** A union of the domain in words; a new value does not compile until it has one. */
export type Words<Union extends string> = Readonly<Record<Union, string>>;

/** The words that the meeting hour needs; the panel carries no others. */
export interface HourWords {
  readonly standing: Words<Standing>;
  readonly confirmation: Words<Confirmation>;
  readonly confirmationChannel: Words<ConfirmationChannel>;
  readonly answerKind: Words<AnswerKind>;
  readonly stepKind: Words<StepKind>;
  readonly attendance: Words<AttendanceState>;
  readonly participation: Words<ParticipationMode>;
  readonly problemStatus: Words<ProblemStatus>;
}

export const hourWords: HourWords = {
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
  confirmationChannel: {
    'own-account': 'eget konto',
    chat: 'i chatten',
    link: 'via länk',
    spoken: 'muntligt',
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
  problemStatus: {
    new: 'Nytt',
    'being-analysed': 'Analyseras',
    prioritised: 'Prioriterat',
    monitored: 'Bevakas',
    resolved: 'Löst',
    returned: 'Återkommit',
  },
};
