import type { ActionStatus } from '../../../domain/action/actionStatus';
import type { AnswerKind } from '../../../domain/action/answer';
import type { Confirmation, ConfirmationChannel } from '../../../domain/action/confirmation';
import type { Effect } from '../../../domain/action/effect';
import type { ChoiceWords } from '../columns/choiceColumn';

export const statusWords: ChoiceWords<ActionStatus> = {
  proposed: 'Föreslagen',
  decided: 'Beslutad',
  'in-progress': 'Pågår',
  'carried-out': 'Genomförd',
  'effect-assessed': 'Effekt bedömd',
  closed: 'Avslutad',
  'on-hold': 'Pausad',
  cancelled: 'Avbruten',
  transferred: 'Överförd',
};

export const confirmationWords: ChoiceWords<Confirmation> = {
  waiting: 'Väntar',
  confirmed: 'Bekräftad',
  'change-requested': 'Ändring begärd',
  declined: 'Avböjd',
};

export const channelWords: ChoiceWords<ConfirmationChannel> = {
  'own-account': 'Eget konto',
  chat: 'Chatt',
  link: 'Svarslänk',
  spoken: 'Muntligt i mötet',
};

export const effectWords: ChoiceWords<Effect> = {
  'not-assessed': 'Inte bedömd',
  'too-early': 'För tidigt',
  clear: 'Tydlig effekt',
  some: 'Viss effekt',
  'none-seen': 'Ingen märkbar',
  negative: 'Negativ eller förflyttad',
  'cannot-be-assessed': 'Går inte att bedöma',
};

export const answerWords: ChoiceWords<AnswerKind> = {
  confirm: 'Bekräftar',
  'request-change': 'Begär ändring',
  decline: 'Avböjer',
  done: 'Klart',
  'in-progress': 'Pågår',
  late: 'Försenat',
  'need-help': 'Behöver hjälp',
  'request-date': 'Begär nytt datum',
  comment: 'Kommentar',
  skip: 'Togs inte upp',
  edit: 'Ändring av raden',
};
