import type { Action, LastWord } from './action';
import { isGrounded, isOpen } from './actionFacts';
import type { ActionStatus } from './actionStatus';
import type { AnswerKind } from './answer';
import type { Confirmation, ConfirmationChannel } from './confirmation';
import { withStatus } from './moveAction';
import type { Heard, Voice } from './whoSpeaks';

type Speaker = Extract<Voice, { kind: 'speaks' }>;
/** Everything but the record of an edit. */
type SaidKind = Exclude<AnswerKind, 'edit'>;
type Applied = (action: Action, answer: Heard, speaker: Speaker) => Action;

/**
 * Lays one answer on an action. What nobody entitled said is passed over but counted as seen, so that it is not
 * asked about again. Only the responsible organisation moves the action; a contributing one leaves its word, and its
 * confirmation is read from the answers (`confirmationsOf`).
 *
 * The record of an edit is history and is only counted as seen: the row was written in the same request, or refused
 * because somebody else was first, and laying the record on it would then put the refused text over the other's.
 */
export function applyAnswer(action: Action, answer: Heard): Action {
  if (answer.action !== action.id || isApplied(action, answer)) return action;
  const seen = { ...action, appliedAnswer: answer.id };
  const { kind, voice } = answer;
  return kind === 'edit' || voice.kind !== 'speaks' ? seen : heardFrom(seen, answer, kind, voice);
}

/** Lays a list of answers on an action in the order of their ids; others' actions and applied ones are passed over. */
export const applyAnswers = (action: Action, answers: readonly Heard[]): Action =>
  [...answers].sort((one, other) => one.id - other.id).reduce(applyAnswer, action);

/** Answers to this action that the row does not hold yet: "2 svar väntar". The record of an edit asks for nothing. */
export const pendingAnswers = <A extends Pick<Heard, 'id' | 'action' | 'kind'>>(
  action: Pick<Action, 'id' | 'appliedAnswer'>,
  answers: readonly A[],
): readonly A[] =>
  answers.filter(
    (answer) => answer.action === action.id && answer.kind !== 'edit' && !isApplied(action, answer),
  );

const isApplied = (action: Pick<Action, 'appliedAnswer'>, answer: Pick<Heard, 'id'>): boolean =>
  action.appliedAnswer !== null && answer.id <= action.appliedAnswer;

/** Who may move the action by this kind of answer. */
const carriedBy: Record<SaidKind, 'responsible' | 'nobody'> = {
  confirm: 'responsible',
  'request-change': 'responsible',
  decline: 'responsible',
  done: 'responsible',
  'in-progress': 'responsible',
  late: 'responsible',
  'need-help': 'responsible',
  'request-date': 'responsible',
  comment: 'nobody',
  skip: 'nobody',
};

function heardFrom(action: Action, answer: Heard, kind: SaidKind, speaker: Speaker): Action {
  const carrier = carriedBy[kind];
  const responsible = speaker.organisation === action.organisation;
  if (carrier === 'responsible' && !responsible && !action.contributors.includes(speaker.organisation)) {
    return action;
  }
  const applies = carrier === 'responsible' && responsible;
  const heard = withLastWord(applies ? applied[kind](action, answer, speaker) : action, answer, speaker);
  return responsible ? told(heard, answer) : heard;
}

/** Whatever the responsible organisation says answers the question of how it stands; a passing over does not. */
const told = (action: Action, { kind, at }: Heard): Action =>
  action.updateAskedAt === null || kind === 'skip' || at < action.updateAskedAt
    ? action
    : { ...action, updateAskedAt: null };

function withLastWord(action: Action, answer: Heard, speaker: Speaker): Action {
  const { kind, text, at } = answer;
  const lastWord: LastWord = { kind, text, by: speaker.functionTitle, via: speaker.via, at };
  return { ...action, lastWord };
}

const unchanged: Applied = (action) => action;

/** Said by the organisation itself, whether by account or link. */
const isOwnWord: Record<ConfirmationChannel, boolean> = {
  'own-account': true,
  chat: true,
  link: true,
  spoken: false,
};

/** The same word noted as spoken does not weaken what the organisation has said itself. */
const stance =
  (confirmation: Confirmation): Applied =>
  (action, answer, { via }) =>
    !isOwnWord[via] &&
    action.confirmation === confirmation &&
    action.confirmedVia !== null &&
    isOwnWord[action.confirmedVia]
      ? action
      : { ...action, confirmation, confirmedVia: via, confirmedAt: answer.at };

/** A new date stays a request until a coordinator accepts it. */
const asksForDate = (action: Action, answer: Heard): Action =>
  answer.newDate === null || !isOpen(action) ? action : { ...action, requestedDate: answer.newDate };

/**
 * A proposed action moves only when it has its grounds (F17): without them "done" is kept as the last word, and the
 * gap check asks the coordinator to complete it. A paused one stays so until the coordinator takes it up again.
 */
const afterDone: Record<ActionStatus, ActionStatus> = {
  proposed: 'carried-out',
  decided: 'carried-out',
  'in-progress': 'carried-out',
  'carried-out': 'carried-out',
  'effect-assessed': 'effect-assessed',
  closed: 'closed',
  'on-hold': 'on-hold',
  cancelled: 'cancelled',
  transferred: 'transferred',
};

/** An answer can be corrected: who first said done and then otherwise is at it again. */
const afterBegun: Record<ActionStatus, ActionStatus> = {
  ...afterDone,
  proposed: 'in-progress',
  decided: 'in-progress',
  'in-progress': 'in-progress',
  'carried-out': 'in-progress',
};
const afterTrouble: Record<ActionStatus, ActionStatus> = {
  ...afterBegun,
  proposed: 'proposed',
  decided: 'decided',
};

function moved(action: Action, table: Record<ActionStatus, ActionStatus>): Action {
  const to = table[action.status];
  return to === action.status || (action.status === 'proposed' && !isGrounded(action))
    ? action
    : withStatus(action, to);
}

const wellAgain = (action: Action): Action => ({ ...action, helpNeeded: false, lateSaid: false });

function inTrouble(action: Action, trouble: Partial<Pick<Action, 'helpNeeded' | 'lateSaid'>>): Action {
  const back = moved(action, afterTrouble);
  return isOpen(back) ? { ...back, ...trouble } : back;
}

const applied: Record<SaidKind, Applied> = {
  confirm: stance('confirmed'),
  'request-change': (action, answer, speaker) =>
    asksForDate(stance('change-requested')(action, answer, speaker), answer),
  decline: stance('declined'),
  done: (action) => wellAgain({ ...moved(action, afterDone), requestedDate: null }),
  'in-progress': (action) => wellAgain(moved(action, afterBegun)),
  late: (action, answer) => asksForDate(inTrouble(action, { lateSaid: true }), answer),
  'need-help': (action) => inTrouble(action, { helpNeeded: true }),
  // Whoever asks for another day is not done.
  'request-date': (action, answer) =>
    asksForDate(answer.newDate === null ? action : moved(action, afterTrouble), answer),
  comment: unchanged,
  skip: unchanged,
};
