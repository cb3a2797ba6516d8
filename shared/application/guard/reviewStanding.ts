import type { OperationId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { DirectoryContent } from '../ports/Directory';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { StandingPiece, StandingRow, TextWatch } from '../ports/TextWatch';
import { allowedIn } from './learnNames';
import { makeTextGuard } from './makeTextGuard';
import { reviewTexts } from './reviewTexts';

interface StandingReview {
  readonly watch: TextWatch;
  readonly directory: DirectoryContent;
  /** The number up to which the rows of every list have been looked through. */
  readonly after: number;
}

/** A row of each list may bear the number where it stops, and all are to be read in one request. */
const mostAsked = 80;

/**
 * Looks through a piece of what stood on a site before anybody looked (F45): those rows alone where something is found
 * are read with their versions, and judged as what is written from then on. The number up to which that is done; null
 * once there is nothing left.
 */
export async function reviewStanding(review: StandingReview): Promise<Result<number | null, WriteFailure>> {
  const { watch, directory, after } = review;
  const piece = await watch.standing(after);
  if (!piece.ok) return piece;
  const guard = makeTextGuard({ asks: true });
  guard.allow(allowedIn(directory));
  // Nothing is counted as looked through by rules that could not be fetched.
  if (!(await guard.load())) return { ok: false, error: { kind: 'offline' } };
  const { asked, through } = bounded(piece.value, ({ texts }) =>
    texts.some((text) => (guard.findingsIn(text) ?? []).length > 0),
  );
  // Two instances at the same piece put each question once.
  const operations = { next: () => `texts-before-${after}` as OperationId };
  const done = await reviewTexts({ watch, touched: { through: null, rows: asked }, directory, operations });
  if (!done.ok) return done;
  return success(done.value === 'done' ? through : after);
}

/** No more questions than can be looked at in one go: the rest of the piece is read anew. */
function bounded(
  { rows, through }: StandingPiece,
  isAsked: (row: StandingRow) => boolean,
): { readonly asked: readonly StandingRow[]; readonly through: number | null } {
  const asked = rows.filter(isAsked).sort((one, other) => one.row - other.row);
  const last = asked[mostAsked - 1];
  return asked.length <= mostAsked || last === undefined
    ? { asked, through }
    : { asked: asked.filter(({ row }) => row <= last.row), through: last.row };
}
