import type { DueAction } from '../../../application/ports/DueBook';
import type { ActionId } from '../../../domain/action/action';
import { readFields, type StoredRow } from '../columns/FieldColumn';
import { actionColumns, displayIdOf } from './actions';
import { createdOf, idOf, selectOf, versionOf } from './RowList';

const { title, organisation, functionTitle, status, confirmation, helpNeeded, lateSaid } = actionColumns;
const { dueDate, requestedDate, updateAskedAt, effect, effectCheckDate, promisedAt, followUpAt } =
  actionColumns;
const { direct, yearly, appliedAnswer, idPrefix, rehearsal } = actionColumns;

const fieldColumns = {
  ...{ title, organisation, functionTitle, status, confirmation, helpNeeded, lateSaid },
  ...{ dueDate, requestedDate, updateAskedAt, effect, effectCheckDate, promisedAt, followUpAt },
  ...{ direct, yearly, appliedAnswer },
};

export const dueActionSelect = [...selectOf(fieldColumns, { idPrefix, rehearsal }), 'Created'];

export const toDueAction = (stored: StoredRow): DueAction => ({
  ...readFields(fieldColumns, stored),
  id: idOf(stored) as ActionId,
  version: versionOf(stored),
  displayId: displayIdOf(stored),
  addedAt: createdOf(stored),
});
