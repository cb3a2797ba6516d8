import { failure, success, type Result } from '../../domain/kernel/result';
import { canBeSought, holds } from '../../domain/redaction/takeOut';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { textLists } from '../../domain/redaction/textLists';
import type { RowHistory, RowPlace, RowTexts, TextKeeper } from '../ports/TextKeeper';
import { readAllPages } from '../readAllPages';
import { findInBin } from './findInBin';
import type { RedactionPreview, RedactionProgress, RedactionRefusal, Trace } from './RedactionDesk';
import { namesOf, placeKey, unfinishedIn } from './places';

export type Found = Omit<RedactionPreview, 'documents'> & { readonly meetings: readonly number[] };
type Report = (progress: RedactionProgress) => void;

interface Search {
  readonly keeper: TextKeeper;
  readonly text: string;
  readonly origin: RowPlace | null;
  readonly report: Report;
}

/** Every place where a text stands: rows and their earlier versions, copies made from them, and the recycle bin. */
export async function findTraces(search: Search): Promise<Result<Found, RedactionRefusal>> {
  const { keeper, text, origin, report } = search;
  if (!canBeSought(text)) return failure({ kind: 'text-too-short' });
  const [rows, log] = [await readRows(search), await keeper.log()];
  if (!rows.ok) return rows;
  if (!log.ok) return log;
  const certain = [...(origin === null ? [] : [origin]), ...unfinishedIn(log.value)];
  const candidates = candidatesAmong(rows.value, certain, text);
  report({ kind: 'versions', rows: candidates.length });
  const histories = await keeper.histories(candidates);
  if (!histories.ok) return histories;
  const traces = histories.value
    .map((history) => traceOf(history, text, certain))
    .filter(({ fields, versions }) => fields.length + versions > 0);
  report({ kind: 'bin' });
  const bin = await keeper.bin();
  if (!bin.ok) return bin;
  return success({
    rows: traces,
    bin: findInBin(bin.value.items, text, [...certain, ...traces.map(({ place }) => place)]),
    secondStageSeen: bin.value.secondStageSeen,
    meetings: meetingsOf(histories.value, traces),
  });
}

async function readRows({ keeper, report }: Search): Promise<Result<readonly RowTexts[], GatewayFailure>> {
  const rows: RowTexts[] = [];
  for (const list of textLists) {
    const before = rows.length;
    const all = await readAllPages((next, inHand) => {
      report({ kind: 'searching', list, rows: before + inHand });
      return keeper.scan(list, next);
    });
    if (!all.ok) return all;
    rows.push(...all.value);
  }
  return success(rows);
}

/**
 * The rows whose versions have to be read: those that hold the text, and those that were made from them or into them,
 * where an earlier version may hold it although the row no longer does.
 */
function candidatesAmong(
  rows: readonly RowTexts[],
  certain: readonly RowPlace[],
  text: string,
): readonly RowPlace[] {
  const found = rows.filter(({ texts }) => texts.some((each) => holds(each.text, text)));
  const certainly = namesOf(certain);
  const reached = namesOf([...certain, ...found.map(({ place }) => place)]);
  const from = rows.filter(({ place }) => reached.has(placeKey(place)) || certainly.has(placeKey(place)));
  const made = from.flatMap(({ linked }) => linked);
  const makers = rows.filter(
    ({ place, linked }) => place.list === 'notes' && linked.some((link) => reached.has(placeKey(link))),
  );
  const all = [...certain, ...found.map(({ place }) => place), ...made, ...makers.map(({ place }) => place)];
  return [...new Map(all.map((place) => [placeKey(place), place])).values()];
}

function traceOf({ place, now, earlier }: RowHistory, text: string, certain: readonly RowPlace[]): Trace {
  return {
    place,
    fields: now?.texts.filter((each) => holds(each.text, text)) ?? [],
    versions: earlier.filter(({ texts }) => texts.some((each) => holds(each.text, text))).length,
    certain: namesOf(certain).has(placeKey(place)),
  };
}

function meetingsOf(histories: readonly RowHistory[], traces: readonly Trace[]): readonly number[] {
  const traced = namesOf(traces.map(({ place }) => place));
  const meetings = histories
    .filter(({ place }) => traced.has(placeKey(place)))
    .flatMap(({ place, now }) => (place.list === 'meetings' ? place.row : (now?.meeting ?? [])));
  return [...new Set(meetings)];
}
