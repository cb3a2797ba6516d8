import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import { reading as en } from './en/reading';
import type { Bilingual, Language } from './language';
import { reading as sv, type ReadingText } from './sv/reading';

const readings: Bilingual<ReadingText> = { sv, en };

/** What to say where something could not be read: why, and what to do. */
export function readingText(failure: GatewayFailure, language: Language): string {
  const say = readings[language][failure.kind] as (failure: GatewayFailure) => string;
  return say(failure);
}
