import { isOn } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import { badField, SharePointRefusal, viewThresholdExceeded } from '../http/sharePointRefusal.ts';
import { driverMessage } from '../store/database.ts';
import { createIndex, dropIndex } from '../store/itemTables.ts';
import type { ListRow } from '../store/rows.ts';
import type { RequestContext } from './context.ts';

const MOST_INDEXES = 20;

/** The index of a longer list can neither be added nor removed. */
const LONGEST_INDEXABLE = 20_000;

function checkKind(field: Field): void {
  const kind = field.rule.typeAsString;
  if (isOn(field, 'Indexed') && !field.rule.indexable) {
    throw badField(`The field '${field.name}' of type '${kind}' cannot be indexed.`);
  }
  if (!isOn(field, 'EnforceUniqueValues')) return;
  if (!field.rule.uniqueable)
    throw badField(`The field '${field.name}' of type '${kind}' cannot enforce unique values.`);
  if (!isOn(field, 'Indexed'))
    throw badField(`The field '${field.name}' must be indexed to enforce unique values.`);
}

function checkCount(context: RequestContext, list: ListRow, field: Field): void {
  const others = context.store.lists
    .fieldsOf(list)
    .filter((each) => each.name !== 'ID' && each.name !== field.name && isOn(each, 'Indexed'));
  if (others.length < MOST_INDEXES) return;
  throw new SharePointRefusal(
    500,
    '-1, Microsoft.SharePoint.SPException',
    `The list already has the maximum number of indexed columns (${MOST_INDEXES}).`,
  );
}

const indexingOf = (field: Field | null): string =>
  field === null
    ? 'false false'
    : `${String(isOn(field, 'Indexed'))} ${String(isOn(field, 'EnforceUniqueValues'))}`;

/** Refuses an index that SharePoint would not make. */
export function checkIndexing(
  context: RequestContext,
  list: ListRow,
  after: Field,
  before: Field | null,
): void {
  checkKind(after);
  if (indexingOf(after) === indexingOf(before)) return;
  if (list.itemCount > LONGEST_INDEXABLE) throw viewThresholdExceeded();
  if (isOn(after, 'Indexed')) checkCount(context, list, after);
}

/** Makes or drops the index of an existing field; existing duplicates refuse a unique one. */
export function applyIndexing(context: RequestContext, list: ListRow, after: Field, before: Field): void {
  if (indexingOf(after) === indexingOf(before)) return;
  const { database } = context.store;
  if (!isOn(after, 'Indexed')) {
    dropIndex(database, list, after);
    return;
  }
  try {
    createIndex(database, list, after);
  } catch (error) {
    if (!driverMessage(error).includes('UNIQUE constraint failed')) throw error;
    throw badField(`The field '${after.name}' holds duplicate values and cannot enforce unique values.`);
  }
}
