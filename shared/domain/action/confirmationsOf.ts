import type { Instant } from '../kernel/id';
import type { OrganisationKey } from '../organisation/organisation';
import type { Action } from './action';
import { involvedIn } from './actionFacts';
import type { AnswerKind } from './answer';
import type { Confirmation, ConfirmationChannel } from './confirmation';
import type { Heard } from './whoSpeaks';

/** What one involved organisation has said to a promise, when and how (F2). */
export interface OrganisationConfirmation {
  readonly organisation: OrganisationKey;
  readonly responsible: boolean;
  readonly confirmation: Confirmation;
  readonly via: ConfirmationChannel | null;
  readonly at: Instant | null;
  /** The function that said or noted it; empty while waiting, or where the answer itself is not at hand. */
  readonly by: string;
  /** What was to be changed, or why not. */
  readonly text: string;
}

type Confirmed = Pick<
  Action,
  'id' | 'organisation' | 'contributors' | 'confirmation' | 'confirmedVia' | 'confirmedAt'
>;

const stances: Record<AnswerKind, Confirmation | null> = {
  confirm: 'confirmed',
  'request-change': 'change-requested',
  decline: 'declined',
  done: null,
  'in-progress': null,
  late: null,
  'need-help': null,
  'request-date': null,
  comment: null,
  skip: null,
  edit: null,
};

/** Whether an answer confirms, asks to change or declines. */
export const stanceOf = (answer: Pick<Heard, 'kind'>): Confirmation | null => stances[answer.kind];

/**
 * Each involved organisation's word, the responsible one first. The responsible one's stands on the row too, which
 * is what counts there: its channel is not weakened by a later note, and an older answer need not be at hand.
 */
export const confirmationsOf = (
  action: Confirmed,
  answers: readonly Heard[],
): readonly OrganisationConfirmation[] =>
  involvedIn(action).map((organisation) => {
    const said = answers.filter((answer) => answer.action === action.id && isSaidBy(answer, organisation));
    return organisation === action.organisation
      ? onRow(action, said)
      : inAnswers(organisation, lastWordOf(said));
  });

const isSaidBy = (answer: Heard, organisation: OrganisationKey): boolean =>
  stanceOf(answer) !== null && answer.voice.kind === 'speaks' && answer.voice.organisation === organisation;

function onRow(action: Confirmed, said: readonly Heard[]): OrganisationConfirmation {
  const answer = said.find(
    (candidate) => candidate.at === action.confirmedAt && stanceOf(candidate) === action.confirmation,
  );
  return {
    organisation: action.organisation,
    responsible: true,
    confirmation: action.confirmation,
    via: action.confirmedVia,
    at: action.confirmedAt,
    by: functionOf(answer),
    text: answer?.text ?? '',
  };
}

function inAnswers(organisation: OrganisationKey, answer: Heard | undefined): OrganisationConfirmation {
  const silence = { organisation, responsible: false, confirmation: 'waiting', via: null, at: null } as const;
  if (answer === undefined) return { ...silence, by: '', text: '' };
  const { at, text, voice } = answer;
  return {
    ...silence,
    confirmation: stanceOf(answer) ?? 'waiting',
    via: voice.kind === 'speaks' ? voice.via : null,
    at,
    by: functionOf(answer),
    text,
  };
}

const functionOf = (answer: Heard | undefined): string =>
  answer?.voice.kind === 'speaks' ? answer.voice.functionTitle : '';

/** The latest word; the same word noted as spoken afterwards does not weaken the organisation's own. */
function lastWordOf(said: readonly Heard[]): Heard | undefined {
  return [...said]
    .sort((one, other) => one.id - other.id)
    .reduce<Heard | undefined>(
      (last, answer) =>
        last !== undefined && stanceOf(last) === stanceOf(answer) && !isSpoken(last) && isSpoken(answer)
          ? last
          : answer,
      undefined,
    );
}

const isSpoken = (answer: Heard): boolean => answer.voice.kind === 'speaks' && answer.voice.via === 'spoken';
