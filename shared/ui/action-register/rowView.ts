import type { ActionRow } from '../../application/ports/ActionRegister';
import type { DirectoryContent } from '../../application/ports/Directory';
import type { SituationContent } from '../../application/ports/SituationBook';
import { isOpen } from '../../domain/action/actionFacts';
import { standingOf, type ActionStanding } from '../../domain/action/standing';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Organisation } from '../../domain/organisation/organisation';

/** What a row says of the problem and cause it acts on. */
export type RowChain =
  | { readonly kind: 'direct' }
  | {
      readonly kind: 'tied';
      readonly problem: string | null;
      /** The problem in words, where its number alone says too little. */
      readonly about: string | null;
      readonly cause: string | null;
      readonly more: number;
    };

/** A row with the names that stand beside its keys; names are null until they have come. */
export interface RowView {
  readonly row: ActionRow;
  readonly place: string | null;
  readonly organisation: Organisation | null;
  readonly chain: RowChain;
  readonly standing: ActionStanding;
  /** What is over is followed by its effect, not by how it stands. */
  readonly over: boolean;
  /** Answers that wait to be written into the row. */
  readonly pending: number;
  /** Where it belongs and was promised, in words (F14); empty where the whole list says so. */
  readonly ground: readonly string[];
}

/** The names that rows have keys to. */
export interface RowNames {
  readonly directory: Pick<DirectoryContent, 'organisations' | 'places'>;
  readonly situation: Pick<SituationContent, 'problems' | 'causes'>;
}

function chainOf(row: ActionRow, around: RowNames | null): RowChain {
  if (row.direct) return { kind: 'direct' };
  if (around === null) return { kind: 'tied', problem: null, about: null, cause: null, more: 0 };
  const causes = around.situation.causes.filter((cause) => row.causes.includes(cause.id));
  return {
    kind: 'tied',
    problem: around.situation.problems.find((each) => each.id === row.problem)?.displayId ?? null,
    about: null,
    cause: causes[0]?.title ?? null,
    more: Math.max(0, causes.length - 1),
  };
}

export function rowView(row: ActionRow, around: RowNames | null, today: LocalDate, pending: number): RowView {
  const directory = around?.directory;
  return {
    row,
    place: directory?.places.find((each) => each.key === row.place)?.name ?? null,
    organisation: directory?.organisations.find((each) => each.key === row.organisation) ?? null,
    chain: chainOf(row, around),
    standing: standingOf(row, today),
    over: !isOpen(row),
    pending,
    ground: [],
  };
}
