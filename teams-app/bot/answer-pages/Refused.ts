import type { PersonalDataRefusal } from '@samverkansrummet/shared/lib-commonjs/application/guard/TextGuard.js';
import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { AnswerPagesText } from '@samverkansrummet/shared/lib-commonjs/ui/text/answerPagesText.js';

/** Why a form was not taken, in the words of its page. */
export interface Refused {
  readonly words: string;
  /** What may point somebody out; empty where the form was refused for something else. */
  readonly findings: PersonalDataRefusal['findings'];
}

export const refusedFor = (words: string): Refused => ({ words, findings: [] });

/** The screens' own words for a refusal. */
export function refusedBy(refusal: CommandRefusal, { refusals }: AnswerPagesText): Refused {
  const words = (refusals[refusal.kind] as (refusal: CommandRefusal) => string)(refusal);
  return { words, findings: refusal.kind === 'personal-data' ? refusal.findings : [] };
}
