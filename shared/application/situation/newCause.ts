import type { Cause } from '../../domain/cause/cause';
import { success, type Result } from '../../domain/kernel/result';
import { checkNeededText, type TextTooLong } from '../textLimits';
import { oneLine } from './oneLine';

/** What is asked of a new cause of a problem. */
export type CauseDraft = Omit<Cause, 'id' | 'version' | 'rejected'>;

/** A cause stands until somebody rejects it; refused without a sentence on why the problem arises. */
export function newCause(
  draft: CauseDraft,
): Result<Omit<Cause, 'id' | 'version'>, TextTooLong | { readonly kind: 'text-missing' }> {
  const title = checkNeededText(oneLine(draft.title), 'title');
  return title.ok ? success({ ...draft, title: title.value, rejected: false }) : title;
}
