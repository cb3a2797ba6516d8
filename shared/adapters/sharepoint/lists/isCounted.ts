import type { StoredRow } from '../columns/FieldColumn';
import { actionColumns } from './actions';

const { rehearsal } = actionColumns;

/**
 * What is rehearsed is left out of every list after reading: a few rows, so no filter has to carry a condition that
 * would match nearly all rows and break the threshold.
 */
export const isCounted = (stored: StoredRow): boolean => !rehearsal.read(stored[rehearsal.column.name]);
