import type { Cause } from '../../domain/cause/cause';
import { checkTitle, type TitleRefusal } from '../../domain/kernel/checkTitle';
import { success, type Result } from '../../domain/kernel/result';

/** What is asked of a new cause of a problem. */
export type CauseDraft = Omit<Cause, 'id' | 'version' | 'rejected'>;

/** A cause stands until somebody rejects it; refused without a sentence on why the problem arises. */
export function newCause(draft: CauseDraft): Result<Omit<Cause, 'id' | 'version'>, TitleRefusal> {
  const title = checkTitle(draft.title);
  return title.ok ? success({ ...draft, title: title.value, rejected: false }) : title;
}
