import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import { holds, takeOut } from '../../domain/redaction/takeOut';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { FieldText, RowHistory, RowPlace, TextKeeper } from '../ports/TextKeeper';
import { placeKey } from './places';
import type { RedactionOrder, RedactionRefusal } from './RedactionDesk';

/** Somebody who writes at the same time gets in between a few times at most. */
const mostRounds = 9;

interface Cleaned {
  readonly versions: number;
  readonly changed: boolean;
}

/**
 * The row first, then every version that held the text, the one that the change itself left behind among them; then a
 * look at all of it, and again until nothing is found.
 */
export async function cleanRow(
  keeper: TextKeeper,
  place: RowPlace,
  order: RedactionOrder,
): Promise<Result<Cleaned, RedactionRefusal>> {
  let cleaned: Cleaned = { versions: 0, changed: false };
  for (let round = 0; round < mostRounds; round += 1) {
    const read = await keeper.histories([place]);
    if (!read.ok) return read;
    const [history] = read.value;
    if (history === undefined || isClean(history, order.text)) return success(cleaned);
    const taken = await takeFrom(keeper, history, order, round);
    if (!taken.ok) return taken;
    cleaned = {
      versions: cleaned.versions + taken.value.versions,
      changed: cleaned.changed || taken.value.changed,
    };
  }
  return failure({ kind: 'still-there' });
}

const holding = (texts: readonly FieldText[], text: string): boolean =>
  texts.some((each) => holds(each.text, text));

const isClean = ({ now, earlier }: RowHistory, text: string): boolean =>
  !holding(now?.texts ?? [], text) && !earlier.some(({ texts }) => holding(texts, text));

async function takeFrom(
  keeper: TextKeeper,
  { place, now, earlier }: RowHistory,
  { text, run }: RedactionOrder,
  round: number,
): Promise<Result<Cleaned, WriteFailure>> {
  if (now !== null && holding(now.texts, text)) {
    const operation = `${run}-${placeKey(place)}-${round}-${now.version}` as OperationId;
    const written = await keeper.rewrite(place, now.version, withoutText(now.texts, text), operation);
    // Somebody was there first: the next round reads what they wrote.
    if (!written.ok && written.error.kind !== 'changed-by-other') return written;
    return success({ versions: 0, changed: written.ok });
  }
  const versions = earlier.filter(({ texts }) => holding(texts, text)).map(({ version }) => version);
  const removed = await keeper.removeVersions(place, versions);
  return removed.ok ? success({ versions: versions.length, changed: false }) : removed;
}

const withoutText = (texts: readonly FieldText[], text: string): readonly Omit<FieldText, 'title'>[] =>
  texts.flatMap(({ field, text: before }) => {
    const after = takeOut(before, text);
    return after === null ? [] : [{ field, text: after }];
  });
