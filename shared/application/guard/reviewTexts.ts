import { success, type Result } from '../../domain/kernel/result';
import { judgeTexts } from '../../domain/redaction/judgeTexts';
import type { DirectoryContent } from '../ports/Directory';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { OperationIds } from '../ports/OperationIds';
import type { TextWatch, Touched } from '../ports/TextWatch';
import { allowedIn } from './learnNames';
import { makeTextGuard } from './makeTextGuard';

interface Review {
  readonly watch: TextWatch;
  readonly touched: Touched;
  readonly directory: DirectoryContent;
  readonly operations: OperationIds;
}

type Reviewed = 'done' | 'no-list';

/**
 * Looks through what has been written of late (F45). What the product wrote was asked about as it was typed; what came by
 * list pages, Excel or flows is put on the list for the coordinator, and leaves it when it has been mended. `no-list`
 * where something may be asked and the site has no list to keep it in: it has not been upgraded, and its reminders go on.
 */
export async function reviewTexts(review: Review): Promise<Result<Reviewed, WriteFailure>> {
  const { watch, touched, directory, operations } = review;
  if (touched.rows.length === 0) return success('done');
  const read = await watch.read(touched.rows);
  if (!read.ok) return read.error.kind === 'not-provisioned' ? success('no-list') : read;
  const { rows, standing } = read.value;
  if (rows.length === 0) return success('done');
  const guard = makeTextGuard({ asks: true });
  guard.allow(allowedIn(directory));
  // Nothing is counted as looked through by rules that could not be fetched.
  if (!(await guard.load())) return { ok: false, error: { kind: 'offline' } };
  const judged = judgeTexts(rows, standing, (text) => guard.findingsIn(text) ?? []);
  const nothing = judged.added.length + judged.changed.length + judged.mended.length === 0;
  const settled = nothing ? success(undefined) : await watch.settle(judged, operations.next());
  return settled.ok ? success('done') : settled;
}
