import { lineLimit } from '../domain/kernel/lineLimit';
import { failure, success, type Result } from '../domain/kernel/result';

/** How many characters each text may have; a field warns before it is full. */
export const textLimits = {
  title: lineLimit,
  functionTitle: lineLimit,
  location: lineLimit,
  description: 4000,
  expectedEffect: 1000,
  effectText: 1000,
  answer: 1000,
  reason: 1000,
  note: 2000,
  decision: 2000,
  registryNumber: 60,
  receiver: 120,
} as const;
export type LimitedText = keyof typeof textLimits;

export interface TextTooLong {
  readonly kind: 'text-too-long';
  readonly limit: number;
  readonly length: number;
}

/** What was typed without the blanks around it. */
export function checkText(text: string, kind: LimitedText): Result<string, TextTooLong> {
  const trimmed = text.trim();
  const limit = textLimits[kind];
  return trimmed.length > limit
    ? failure({ kind: 'text-too-long', limit, length: trimmed.length })
    : success(trimmed);
}

/** The same for a text that must be there. */
export function checkNeededText(
  text: string,
  kind: LimitedText,
): Result<string, TextTooLong | { readonly kind: 'text-missing' }> {
  return text.trim() === '' ? failure({ kind: 'text-missing' }) : checkText(text, kind);
}

/** A reason that somebody is owed: its lack has words of its own. */
export function checkReason(text: string): Result<string, TextTooLong | { readonly kind: 'reason-missing' }> {
  return text.trim() === '' ? failure({ kind: 'reason-missing' }) : checkText(text, 'reason');
}
