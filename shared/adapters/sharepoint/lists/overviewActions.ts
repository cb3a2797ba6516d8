import type { OverviewAction } from '../../../application/ports/OverviewBook';
import type { ActionId } from '../../../domain/action/action';
import { readFields, type StoredRow } from '../columns/FieldColumn';
import { actionColumns, displayIdOf } from './actions';
import { lastWordColumns } from './lastWord';
import { idOf, selectOf } from './RowList';

const fieldColumns = {
  title: actionColumns.title,
  organisation: actionColumns.organisation,
  functionTitle: actionColumns.functionTitle,
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
  effect: actionColumns.effect,
  effectCheckDate: actionColumns.effectCheckDate,
  promisedAt: actionColumns.promisedAt,
  followUpAt: actionColumns.followUpAt,
};
const lastSaid = { kind: lastWordColumns.kind, at: lastWordColumns.at };

export const overviewSelect = selectOf(fieldColumns, lastSaid, {
  idPrefix: actionColumns.idPrefix,
  rehearsal: actionColumns.rehearsal,
});

export const toOverviewAction = (stored: StoredRow): OverviewAction => {
  const { kind, at } = readFields(lastSaid, stored);
  return {
    ...readFields(fieldColumns, stored),
    id: idOf(stored) as ActionId,
    displayId: displayIdOf(stored),
    lastWord: kind === null || at === null ? null : { kind, at },
  };
};
