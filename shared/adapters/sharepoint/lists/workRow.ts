import type { WorkRow } from '../../../application/ports/ForumSites';
import type { StoredRow } from '../columns/FieldColumn';
import { actionColumns, actionRowSelect, toActionRow } from './actions';

const { promisedAt } = actionColumns;

/** The columns of a row in Mitt arbete. */
export const workRowSelect = [...actionRowSelect, promisedAt.column.name];

export const toWorkRow = (stored: StoredRow): WorkRow => ({
  ...toActionRow(stored),
  promisedAt: promisedAt.read(stored[promisedAt.column.name]),
});
