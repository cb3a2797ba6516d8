import type { AnswerKind } from '../../../domain/action/answer';
import type { Confirmation } from '../../../domain/action/confirmation';
import type { OrganisationConfirmation } from '../../../domain/action/confirmationsOf';
import type { ParticipationMode } from '../../../domain/meeting/attendance';
import type { DecisionKind, DecisionStatus } from '../../../domain/meeting/decision';
import type { MinutesState } from '../../../domain/meeting/meeting';

/** The document is Swedish whatever language the screen has: it goes to the city's registry. */
type Words<Union extends string> = Readonly<Record<Union, string>>;

/** What the document is in law, at the head of every page (F46). */
export const labels: Words<MinutesState> = {
  none: 'Arbetsmaterial',
  draft: 'Arbetsmaterial – utkast',
  'out-for-comments': 'Arbetsmaterial – ute för synpunkter',
  finalised: 'Färdigställda minnesanteckningar',
  registered: 'Färdigställda minnesanteckningar',
};

export const answers: Words<AnswerKind> = {
  confirm: 'Bekräftade',
  'request-change': 'Bad om ändring',
  decline: 'Avböjde',
  done: 'Klart',
  'in-progress': 'Pågår',
  late: 'Försenat',
  'need-help': 'Behöver hjälp',
  'request-date': 'Bad om nytt datum',
  comment: 'Kommentar',
  skip: 'Togs inte upp',
  edit: 'Ändrades',
};

export const confirmations: Words<Confirmation> = {
  waiting: 'Väntar på bekräftelse',
  confirmed: 'Bekräftat',
  'change-requested': 'Ändring begärd',
  declined: 'Avböjt',
};

type Channel = NonNullable<OrganisationConfirmation['via']>;

/** How it was said; `by` is the function, and empty where it is not known. */
export const channels: Readonly<Record<Channel, (by: string) => string>> = {
  spoken: () => 'muntligt, antecknat av samordnaren',
  'own-account': () => 'av organisationen själv',
  chat: (by) => (by === '' ? 'i chatten' : `i chatten av ${by}`),
  link: (by) => (by === '' ? 'via länk' : `via länk till ${by}`),
};

export const participation: Words<ParticipationMode> = {
  teams: '',
  'screen-share': 'ser delad skärm',
  link: 'svarar via länk',
  phone: 'på telefon',
};

export const decisionKinds: Words<DecisionKind> = {
  'joint-position': 'Ställningstagande i samverkan',
  formal: 'Formellt beslut',
};

export const decisionStatuses: Words<DecisionStatus> = {
  proposed: 'föreslaget',
  made: 'fattat',
  tabled: 'bordlagt',
  'referred-back': 'återremitterat',
  rejected: 'avslaget',
  executed: 'verkställt',
};

export const says = {
  title: 'Minnesanteckningar',
  rehearsal: 'Övning: ',
  organiser: 'Samverkansrummet',
  registryNumber: 'Diarienummer',
  changed: 'Vad har ändrats sedan förra mötet',
  nothingChanged: 'Inga åtaganden från förra mötet togs upp.',
  decisions: 'Beslut',
  noDecisions: 'Inga beslut antecknades.',
  promises: 'Åtaganden per organisation',
  noPromises: 'Inga nya åtaganden.',
  ownPromises: 'Lovade på mötet',
  contributes: 'Medverkar i',
  notes: 'Anteckningar per punkt',
  present: 'Närvarande organisationer',
  absent: 'Inte med',
  nobody: 'Ingen.',
  substitute: 'ersättare',
  next: 'Nästa möte',
  noNext: 'Nästa möte är inte planerat.',
  versions: 'Versioner',
  noDate: 'inget datum',
  firstDate: (day: string): string => `från början ${day}`,
  moved: (from: string, to: string): string => `Datum flyttat från ${from} till ${to}`,
  version: (number: number): string => `Version ${number}`,
  columns: {
    promise: 'Åtagande',
    organisation: 'Organisation',
    said: 'Vad som sades',
    due: 'Klart senast',
    confirmation: 'Bekräftelse',
  },
  sharing: 'När texten delas kan den bli allmän handling hos mottagaren.',
} as const;
