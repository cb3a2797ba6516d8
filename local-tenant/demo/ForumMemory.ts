import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { CauseId } from '@samverkansrummet/shared/lib-commonjs/domain/cause/cause.js';
import type { ProblemId } from '@samverkansrummet/shared/lib-commonjs/domain/situation/problem.js';

/** Which row a key of the demo's plan became, in one forum. */
export interface ForumMemory {
  readonly problems: Map<string, { readonly id: ProblemId; readonly causes: readonly CauseId[] }>;
  readonly actions: Map<string, ActionId>;
}

export const emptyMemory = (): ForumMemory => ({ problems: new Map(), actions: new Map() });
