import type { OperationId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import { checkAdoption, type AdoptionFields, type AdoptionRefusal } from '../../domain/programme/adoption';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { ProgrammeBook } from '../ports/ProgrammeBook';

/** Enters adoptions, all or none of those given: one that says adopted without its decision stops them. */
export async function enterAdoptions(
  programmes: ProgrammeBook,
  rows: readonly { readonly row: AdoptionFields; readonly operation: OperationId }[],
): Promise<Result<void, AdoptionRefusal | WriteFailure>> {
  for (const { row } of rows) {
    const checked = checkAdoption(row);
    if (!checked.ok) return checked;
  }
  return rows.length === 0 ? success(undefined) : programmes.add('adoptions', rows);
}
