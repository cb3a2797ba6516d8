import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import { findPersonalNumbers } from '../../domain/kernel/guard/numbers/findPersonalNumbers';
import { repeatsText } from '../../domain/redaction/redaction';
import { canBeSought } from '../../domain/redaction/takeOut';
import type { BinItem, NewRedactionEntry, RowPlace, TextKeeper } from '../ports/TextKeeper';
import { cleanRow } from './cleanRow';
import { placeKey } from './places';
import type { RedactionOrder, RedactionProgress, RedactionReceipt, RedactionRefusal } from './RedactionDesk';

interface Run {
  readonly keeper: TextKeeper;
  readonly order: RedactionOrder;
}

/** One place of the order: a row, what lies of it in the bin, or both. */
interface Task {
  readonly place: RowPlace;
  readonly fields: readonly string[];
  readonly isRow: boolean;
  readonly bin: readonly BinItem[];
}

const nothing: RedactionReceipt = { rows: 0, versions: 0, binItems: 0 };

/**
 * Takes a text away place by place, each with a line in the log before and after. Sent again with the same run it goes
 * on where it was cut off: what is gone stays gone, and no line is written twice.
 */
export async function redactText(
  { keeper, order }: Run,
  report: (progress: RedactionProgress) => void,
): Promise<Result<RedactionReceipt, RedactionRefusal>> {
  const refusal = refusalOf(order);
  if (refusal !== null) return failure(refusal);
  const tasks = tasksOf(order);
  let receipt = nothing;
  for (const [done, task] of tasks.entries()) {
    report({ kind: 'redacting', done, of: tasks.length });
    const taken = await carryOut({ keeper, order }, task);
    if (!taken.ok) return taken;
    receipt = sumOf(receipt, taken.value);
  }
  report({ kind: 'redacting', done: tasks.length, of: tasks.length });
  return success(receipt);
}

function refusalOf({ text, explanation }: RedactionOrder): RedactionRefusal | null {
  if (!canBeSought(text)) return { kind: 'text-too-short' };
  if (findPersonalNumbers(explanation).length > 0) return { kind: 'explanation-personal-number' };
  return repeatsText(explanation, text) ? { kind: 'explanation-repeats-text' } : null;
}

const sumOf = (one: RedactionReceipt, other: RedactionReceipt): RedactionReceipt => ({
  rows: one.rows + other.rows,
  versions: one.versions + other.versions,
  binItems: one.binItems + other.binItems,
});

function tasksOf({ rows, bin }: RedactionOrder): readonly Task[] {
  const ofPlace = (place: RowPlace): readonly BinItem[] =>
    bin.filter((item) => placeKey(item.place) === placeKey(place));
  const ofRows = rows.map(({ place, fields }) => ({
    place,
    fields: fields.map(({ title }) => title),
    isRow: true,
    bin: ofPlace(place),
  }));
  const named = new Set(rows.map(({ place }) => placeKey(place)));
  const left = bin.filter(({ place }) => !named.has(placeKey(place)));
  const places = new Map(left.map(({ place }) => [placeKey(place), place]));
  const ofBin = [...places.values()].map((place) => ({
    place,
    fields: [],
    isRow: false,
    bin: ofPlace(place),
  }));
  return [...ofRows, ...ofBin];
}

async function carryOut(run: Run, task: Task): Promise<Result<RedactionReceipt, RedactionRefusal>> {
  const begun = await record(run, task, 'begun', nothing);
  if (!begun.ok) return begun;
  const cleaned = task.isRow
    ? await cleanRow(run.keeper, task.place, run.order)
    : success({ versions: 0, changed: false });
  if (!cleaned.ok) return cleaned;
  const emptied = await emptyBin(run, task);
  if (!emptied.ok) return emptied;
  const { versions, changed } = cleaned.value;
  const taken = { rows: changed ? 1 : 0, versions, binItems: emptied.value };
  const done = await record(run, task, 'done', taken);
  return done.ok ? success(taken) : done;
}

/** What was chosen, and what SharePoint itself has laid there of the row's versions meanwhile. */
async function emptyBin({ keeper }: Run, task: Task): Promise<Result<number, RedactionRefusal>> {
  const bin = await keeper.bin();
  if (!bin.ok) return bin;
  const chosen = new Set(task.bin.map(({ id }) => id));
  const here = bin.value.items.filter(
    ({ id, place }) => chosen.has(id) || (task.isRow && placeKey(place) === placeKey(task.place)),
  );
  for (const item of here) {
    const purged = await keeper.purge(item);
    if (!purged.ok) return purged;
  }
  return success(here.length);
}

function record(
  { keeper, order }: Run,
  { place, fields }: Task,
  deed: NewRedactionEntry['deed'],
  taken: RedactionReceipt,
): ReturnType<TextKeeper['record']> {
  const { run, reason } = order;
  return keeper.record(
    {
      run,
      deed,
      list: place.list,
      row: place.row,
      fields,
      reason,
      explanation: order.explanation.trim(),
      versions: taken.versions,
      binItems: taken.binItems,
    },
    `${run}-${placeKey(place)}-${deed}` as OperationId,
  );
}
