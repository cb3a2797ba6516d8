import type { Action } from '../action/action';
import type { PromiseDraft } from '../action/newPromise';
import { lineLimit } from '../kernel/lineLimit';
import type { Heard } from '../action/whoSpeaks';
import { failure, success, type Result } from '../kernel/result';
import type { OrganisationKey } from '../organisation/organisation';
import type { Decision, DecisionKind, DecisionStatus } from './decision';
import type { Note } from './note';

/** Why what a note became can no longer be taken back. */
export interface TurnBackRefusal {
  readonly kind: 'cannot-turn-back';
  readonly why: 'not-turned' | 'answered' | 'no-longer-proposed' | 'registered';
}

/** A note as a promise; what does not fit in a title stands whole in the description (F5). */
export function promiseFromNote(note: Pick<Note, 'text'>, organisation: OrganisationKey): PromiseDraft {
  const text = note.text.trim();
  const firstLine = (text.split('\n')[0] ?? '').trim();
  const title = firstLine.length > lineLimit ? shortened(firstLine) : firstLine;
  return { title, organisation, ...(title === text ? {} : { description: text }) };
}

/** Cuts before a character of two halves, such as an emoji, rather than through it. */
const shortened = (text: string): string =>
  `${text.slice(0, lineLimit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;

/** A joint position is made in the room; a formal decision is made elsewhere and only proposed here. */
const firstStatus: Record<DecisionKind, DecisionStatus> = { 'joint-position': 'made', formal: 'proposed' };

export const decisionFromNote = (
  note: Pick<Note, 'text' | 'meeting' | 'agendaItem'>,
  kind: DecisionKind,
): Omit<Decision, 'id' | 'version'> => ({
  meeting: note.meeting,
  agendaItem: note.agendaItem,
  text: note.text.trim(),
  kind,
  status: firstStatus[kind],
  instance: '',
  decidedOn: null,
  paragraph: '',
  registryNumber: '',
});

/** Only what nobody has built on yet. */
export const mayTurnBackPromise = (
  note: Pick<Note, 'became'>,
  action: Pick<Action, 'id' | 'status'>,
  answers: readonly Heard[],
): Result<void, TurnBackRefusal> =>
  note.became?.kind === 'action' && note.became.id === action.id
    ? mayTakeBackPromise(action, answers)
    : refused('not-turned');

/** A promise can go to the recycle bin while it is only proposed and no organisation has answered. */
export function mayTakeBackPromise(
  action: Pick<Action, 'id' | 'status'>,
  answers: readonly Heard[],
): Result<void, TurnBackRefusal> {
  if (action.status !== 'proposed') return refused('no-longer-proposed');
  const answered = answers.some(
    (answer) => answer.action === action.id && answer.kind !== 'edit' && answer.voice.kind === 'speaks',
  );
  return answered ? refused('answered') : success(undefined);
}

const canStillTurn: Record<DecisionStatus, boolean> = {
  proposed: true,
  made: true,
  tabled: false,
  'referred-back': false,
  rejected: false,
  executed: false,
};

/** A joint position of this meeting or a proposal, not yet entered in any diary. */
export function mayTurnBackDecision(
  note: Pick<Note, 'became'>,
  decision: Pick<Decision, 'id' | 'status' | 'kind' | 'registryNumber'>,
): Result<void, TurnBackRefusal> {
  if (note.became?.kind !== 'decision' || note.became.id !== decision.id) return refused('not-turned');
  if (decision.registryNumber !== '') return refused('registered');
  const formal = decision.kind === 'formal' && decision.status === 'made';
  return formal || !canStillTurn[decision.status] ? refused('no-longer-proposed') : success(undefined);
}

const refused = (why: TurnBackRefusal['why']): Result<never, TurnBackRefusal> =>
  failure({ kind: 'cannot-turn-back', why });
