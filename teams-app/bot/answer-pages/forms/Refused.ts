import type { PersonalDataRefusal } from '@samverkansrummet/shared/lib-commonjs/application/guard/TextGuard.js';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { AnswerPagesText } from '@samverkansrummet/shared/lib-commonjs/ui/text/answerPagesText.js';
import type { FormToken } from './formToken.ts';

/** What is sent by a form. */
export type FormKind = keyof AnswerPagesText['notDone'];

/** Why a form was not taken, in the words of its page. */
export interface Refused {
  readonly title: string;
  readonly words: string;
  /** What may point somebody out; empty where the form was refused for something else. */
  readonly findings: PersonalDataRefusal['findings'];
  readonly status: 422 | 429 | 503;
  /** The form's own name, where the same form is to be sent once more and count once; else the next one gets a new name. */
  readonly token: FormToken | null;
}

export const refusedFor = (words: string, kind: FormKind, { notDone }: AnswerPagesText): Refused => ({
  ...{ title: notDone[kind], words, findings: [], status: 422, token: null },
});

/** Nothing was done, and the same form can be sent in a while. */
export const notDoneNow = (kind: FormKind, text: AnswerPagesText, token: FormToken): Refused => ({
  ...{ title: text.notDone[kind], words: text.sendLater, findings: [], status: 503, token },
});

/** What was sent may have been done, though no answer said so. */
export const unsure = (kind: FormKind, text: AnswerPagesText, token: FormToken): Refused => ({
  ...notDoneNow(kind, text, token),
  ...{ title: text.unsure[kind], words: text.sendAgain },
});

/** The screens' own words for a refusal; a writing without an answer is told as what it is. */
export function refusedBy(
  refusal: CommandRefusal,
  kind: FormKind,
  text: AnswerPagesText,
  token: FormToken,
): Refused {
  if (mayBeDone.includes(refusal.kind)) return unsure(kind, text, token);
  if (isAway.includes(refusal.kind)) return notDoneNow(kind, text, token);
  const words = (text.refusals[refusal.kind] as (refusal: CommandRefusal) => string)(refusal);
  const findings = refusal.kind === 'personal-data' ? refusal.findings : [];
  return { ...refusedFor(words, kind, text), findings };
}

/** SharePoint turns nothing down for load that it has done, but an attempt before it may have lost its answer. */
const mayBeDone: readonly CommandRefusal['kind'][] = ['offline', 'throttled'];
const isAway: readonly CommandRefusal['kind'][] = ['sign-in-needed', 'not-allowed', 'not-provisioned'];
