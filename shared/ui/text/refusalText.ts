import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import { refusals as en } from './en/refusals';
import type { Bilingual, Language } from './language';
import { refusals as sv, type RefusalText } from './sv/refusals';

const refusals: Bilingual<RefusalText> = { sv, en };

/** What to say of a refusal: what happened, what is safe, what to do. */
export function refusalText(refusal: CommandRefusal, language: Language): string {
  const say = refusals[language][refusal.kind] as (refusal: CommandRefusal) => string;
  return say(refusal);
}
