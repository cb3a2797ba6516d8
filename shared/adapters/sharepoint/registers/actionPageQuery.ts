import type { ActionQuery } from '../../../application/ports/ActionRegister';
import { propertyOf } from '../columns/FieldColumn';
import { actionColumns, actionRowSelect } from '../lists/actions';
import { all, any, before, equal, notBefore, type Filter } from '../query/filter';
import type { RowQuery } from '../rows/RowStore';

const pageSize = 50;
const longPageSize = 1000;
const byDueDate = [
  { column: 'SamDueDate', ascending: true },
  { column: 'ID', ascending: true },
];

/** One condition for each narrowing; all on indexed columns, the open rows first. */
const narrowings: {
  readonly [Name in keyof Required<ActionQuery>]: (value: NonNullable<ActionQuery[Name]>) => Filter | null;
} = {
  scope: (scope) => (scope === 'open' ? equal(actionColumns.open, true) : null),
  organisation: (organisation) => equal(actionColumns.organisation, organisation),
  organisations: (keys) => any(...keys.map((key) => equal(actionColumns.organisation, key))),
  problem: (problem) => equal(actionColumns.problem, problem),
  place: (place) => equal(actionColumns.place, place),
  status: (status) => equal(actionColumns.status, status),
  functionTitle: (title) => equal(actionColumns.functionTitle, title),
  dueBefore: (day) => before(actionColumns.dueDate, day),
  dueFrom: (day) => notBefore(actionColumns.dueDate, day),
  without: (column) =>
    column === 'dueDate' ? equal(actionColumns.dueDate, null) : equal(actionColumns.functionTitle, ''),
  helpNeeded: (needed) => equal(actionColumns.helpNeeded, needed),
  confirmation: (confirmation) => equal(actionColumns.confirmation, confirmation),
  groupedBy: () => null,
  longPages: () => null,
};

function filtersOf(query: ActionQuery): readonly Filter[] {
  const names = Object.keys(narrowings) as (keyof ActionQuery)[];
  return names.flatMap((name) => {
    const value = query[name];
    const narrow = narrowings[name] as (value: unknown) => Filter | null;
    return value === undefined ? [] : (narrow(value) ?? []);
  });
}

const orderOf = ({ groupedBy }: ActionQuery): RowQuery['orderBy'] =>
  groupedBy === undefined
    ? byDueDate
    : [{ column: propertyOf(actionColumns[groupedBy].column), ascending: true }, ...byDueDate];

/** A page of rows by due date; rows without a date come first. */
export function actionPageQuery(query: ActionQuery): RowQuery {
  const filters = filtersOf(query);
  const page = {
    orderBy: orderOf(query) ?? byDueDate,
    top: query.longPages === true ? longPageSize : pageSize,
    select: actionRowSelect,
  };
  return filters.length === 0 ? page : { ...page, filter: all(...filters) };
}
