import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { Cause } from '@samverkansrummet/shared/lib-commonjs/domain/cause/cause.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Problem } from '@samverkansrummet/shared/lib-commonjs/domain/situation/problem.js';
import { problems } from './content/problems.ts';
import { configured } from './configured.ts';
import { expectDone } from './expectDone.ts';
import { emptyMemory, type ForumMemory } from './ForumMemory.ts';
import type { Product } from './Product.ts';

/** Puts a forum's problems and their causes in, and remembers which row each became. */
export async function seedSituation(product: Product, forum: string): Promise<ForumMemory> {
  const memory = emptyMemory();
  const { situation } = configured(product.forums.of(forum as ForumKey));
  for (const { key, title, kind, place, status, causes } of problems.filter((row) => row.forum === forum)) {
    const fields = { title, kind, place: place as Problem['place'], status };
    const operation = `demo-${forum}-${key}` as OperationId;
    const problem = await expectDone(`add ${key}`, situation.addProblem(fields, operation));
    const ids: Cause['id'][] = [];
    for (const [index, cause] of causes.entries()) {
      const row = { ...cause, problem: problem.id, rejected: false };
      const added = situation.addCause(row, `${operation}-${index}` as OperationId);
      ids.push((await expectDone(`add ${cause.title}`, added)).id);
    }
    memory.problems.set(key, { id: problem.id, causes: ids });
  }
  return memory;
}
