import { checkTitle, type TitleRefusal } from '../../domain/kernel/checkTitle';
import { success, type Result } from '../../domain/kernel/result';
import type { Problem } from '../../domain/situation/problem';

/** What is asked of a new problem; the rest of it comes with the analysis. */
export type ProblemDraft = Pick<Problem, 'title' | 'kind' | 'place'>;

/** A problem begins as new; refused without a sentence on what is wrong. */
export function newProblem(
  draft: ProblemDraft,
): Result<Omit<Problem, 'id' | 'version' | 'displayId'>, TitleRefusal> {
  const title = checkTitle(draft.title);
  return title.ok ? success({ ...draft, title: title.value, status: 'new' }) : title;
}
