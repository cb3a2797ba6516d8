import type { CountedAction } from '../../../application/ports/ForumSites';
import { readFields, type StoredRow } from '../columns/FieldColumn';
import { actionColumns } from './actions';
import { lastWordColumns } from './lastWord';
import { selectOf } from './RowList';

const fieldColumns = {
  place: actionColumns.place,
  problem: actionColumns.problem,
  causes: actionColumns.causes,
  direct: actionColumns.direct,
  status: actionColumns.status,
  confirmation: actionColumns.confirmation,
  helpNeeded: actionColumns.helpNeeded,
  lateSaid: actionColumns.lateSaid,
  dueDate: actionColumns.dueDate,
  firstDueDate: actionColumns.firstDueDate,
  requestedDate: actionColumns.requestedDate,
};
const lastSaid = { kind: lastWordColumns.kind, at: lastWordColumns.at };

/** What figures are counted on, and nothing that names an action. */
export const countedSelect = selectOf(fieldColumns, lastSaid, { rehearsal: actionColumns.rehearsal });

export const toCountedAction = (stored: StoredRow): CountedAction => {
  const { kind, at } = readFields(lastSaid, stored);
  return {
    ...readFields(fieldColumns, stored),
    lastWord: kind === null || at === null ? null : { kind, at },
  };
};
