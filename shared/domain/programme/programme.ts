import type { Key } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';

export type ProgrammeKey = Key<'Programme'>;

/** Whether a version of the programme applies. */
export const programmeStatuses = ['proposal', 'in-force', 'ceased'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** One version of the city's safety programme; its period and the day it was decided are two different things. Swedish: trygghetsprogram. */
export interface Programme {
  readonly key: ProgrammeKey;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate | null;
  /** `§ 14` in the minutes of whoever decided. */
  readonly paragraph: string | null;
  readonly registryNumber: string | null;
  /** Who asked for the programme, such as an assignment in the council's budget. Swedish: uppdragskälla. */
  readonly assignment: string | null;
  /** The council's goal in this version's own wording; it differs from version to version. Swedish: kommunfullmäktiges mål. */
  readonly goal: string | null;
  /** The version that ceased to apply when this one was decided. Swedish: ersätter. */
  readonly replaces: ProgrammeKey | null;
  readonly ceasedOn: LocalDate | null;
  readonly status: ProgrammeStatus;
}

/**
 * The version in force on a day. Where several are, such as a parallel security programme, the one that replaces an
 * earlier version comes first, then the one decided last; null where none is.
 */
export function programmeInForce(programmes: readonly Programme[], today: LocalDate): Programme | null {
  const inForce = programmes.filter(
    ({ status, from, ceasedOn }) =>
      status === 'in-force' && from <= today && (ceasedOn === null || ceasedOn > today),
  );
  const inOrder = [...inForce].sort(
    (one, other) =>
      Number(other.replaces !== null) - Number(one.replaces !== null) ||
      (other.decidedOn ?? '').localeCompare(one.decidedOn ?? ''),
  );
  return inOrder[0] ?? null;
}
