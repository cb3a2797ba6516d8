import type { Action } from '../../domain/action/action';
import { isGrounded, isOpen } from '../../domain/action/actionFacts';
import type { ActionStatus } from '../../domain/action/actionStatus';
import { standingOf } from '../../domain/action/standing';
import type { LocalDate } from '../../domain/kernel/localDate';
import { chainSigns } from '../parts/signs/chainSigns';
import { effectSigns } from '../parts/signs/effectSigns';
import { standingSigns } from '../parts/signs/standingSigns';
import type { Sign } from '../parts/StatusWord';
import type { RegisterText } from '../text/sv/register';
import type { Vocabulary } from '../text/sv/vocabulary';

export type Shown = Pick<
  Action,
  | 'status'
  | 'dueDate'
  | 'helpNeeded'
  | 'lateSaid'
  | 'requestedDate'
  | 'effect'
  | 'direct'
  | 'causes'
  | 'problem'
>;

export interface SignedWord {
  readonly sign: Sign;
  readonly word: string;
}

interface Words {
  readonly register: RegisterText;
  readonly vocabulary: Vocabulary;
}

/** An effect can be asked for only of what was carried out. */
const hasEffect: Record<ActionStatus, boolean> = {
  proposed: false,
  decided: false,
  'in-progress': false,
  'carried-out': true,
  'effect-assessed': true,
  closed: true,
  'on-hold': false,
  cancelled: false,
  transferred: false,
};

/** How an action stands that day, or its effect once it is over; the most pressing first, at most two. */
export function standingWords(action: Shown, today: LocalDate, words: Words): readonly SignedWord[] {
  if (!isOpen(action)) return hasEffect[action.status] ? [effectWord(action, words)] : [];
  const { kind, daysLate } = standingOf(action, today);
  const late = daysLate > 0 ? [{ sign: standingSigns.overdue, word: words.register.daysLate(daysLate) }] : [];
  if (kind === 'overdue' || kind === 'none') return late;
  const ungrounded = kind === 'on-track' && !isGrounded(action);
  return [...late, ungrounded ? missingCause(words) : standingWord(kind, words)];
}

const effectWord = ({ effect }: Shown, { vocabulary }: Words): SignedWord => ({
  sign: effectSigns[effect],
  word: vocabulary.effect[effect],
});
const missingCause = ({ register }: Words): SignedWord => ({
  sign: chainSigns.missing,
  word: register.noCause,
});
const standingWord = (kind: 'needs-help' | 'at-risk' | 'on-track', { vocabulary }: Words): SignedWord => ({
  sign: standingSigns[kind],
  word: vocabulary.standing[kind],
});
