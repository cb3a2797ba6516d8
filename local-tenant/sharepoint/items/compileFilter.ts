import { FieldKind, ruleOf } from '../fields/fieldKinds.ts';
import { badField, badQuery } from '../http/sharePointRefusal.ts';
import type { ComparisonOperator, FilterNode } from '../odata/filterNode.ts';
import type { SqlValue } from '../store/database.ts';
import { textOf } from '../store/rows.ts';
import type { ItemScope } from './itemScope.ts';
import { literalValue } from './literalValue.ts';
import { resolveColumn } from './queryColumn.ts';
import type { QueryColumn } from './queryColumn.ts';

/** A filter as SQL, with what the list view threshold needs to know of it. */
export interface CompiledFilter {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** Whether an index alone can find its rows. */
  readonly indexed: boolean;
  /** The conditions that all must hold; a single condition is its own only one. */
  readonly conjuncts: readonly CompiledFilter[];
  /** Lookup and person columns it leads through. */
  readonly references: readonly string[];
}

const operators: Record<ComparisonOperator, string> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

function single(
  sql: string,
  values: readonly SqlValue[],
  column: QueryColumn,
  indexed: boolean,
): CompiledFilter {
  const references = column.reference === null ? [] : [column.reference];
  const node = { sql, values, indexed, references };
  return { ...node, conjuncts: [{ ...node, conjuncts: [] }] };
}

function checkFilterable(column: QueryColumn, path: string): void {
  if (ruleOf(column.kind)?.filterable === false) {
    throw badField(
      `The field '${path}' of type '${ruleOf(column.kind)?.typeAsString ?? ''}' cannot be used in the query filter expression.`,
    );
  }
}

type Comparison = Extract<FilterNode, { kind: 'comparison' }>;

function compileNull(column: QueryColumn, operator: ComparisonOperator): CompiledFilter {
  if (operator === 'eq') return single(`${column.sql} IS NULL`, [], column, column.indexed);
  if (operator === 'ne') return single(`${column.sql} IS NOT NULL`, [], column, false);
  throw badQuery(`The operator '${operator}' cannot be used with null.`);
}

function compileMultiChoice(column: QueryColumn, node: Comparison, value: SqlValue): CompiledFilter {
  if (node.operator !== 'eq' && node.operator !== 'ne') {
    throw badQuery(`The operator '${node.operator}' cannot be used with the field '${node.path}'.`);
  }
  const found = `instr(coalesce(${column.sql}, ''), ?) ${node.operator === 'eq' ? '>' : '='} 0`;
  return single(found, [`;#${textOf(value)};#`], column, false);
}

function compileComparison(column: QueryColumn, node: Comparison): CompiledFilter {
  const value = literalValue(node.literal, column.kind);
  if (value === null) return compileNull(column, node.operator);
  if (column.kind === FieldKind.multiChoice) return compileMultiChoice(column, node, value);
  if (column.kind === FieldKind.attachments) {
    return single(`(${column.sql} > 0) ${operators[node.operator]} ?`, [value], column, false);
  }
  // An empty text is stored as no value, and "not equal" includes rows without value, as in SharePoint.
  if (value === '') return compileNull(column, node.operator);
  if (node.operator === 'ne')
    return single(`(${column.sql} IS NULL OR ${column.sql} <> ?)`, [value], column, false);
  return single(`${column.sql} ${operators[node.operator]} ?`, [value], column, column.indexed);
}

/** SQLite folds A–Z alone; SharePoint's collation folds the Swedish letters too. */
const folded = (sql: string): string =>
  `replace(replace(replace(lower(${sql}), 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö')`;

const LAST_CHARACTER = '\u{10FFFF}';

function compileText(
  column: QueryColumn,
  node: { kind: 'substringof' | 'startswith'; text: string },
): CompiledFilter {
  if (node.kind === 'substringof') {
    return single(`instr(${folded(column.sql)}, ${folded('?')}) > 0`, [node.text], column, false);
  }
  const sql = `(${column.sql} >= ? AND ${column.sql} < ?)`;
  return single(sql, [node.text, node.text + LAST_CHARACTER], column, column.indexed);
}

function compileBoth(
  node: { kind: 'and' | 'or' },
  left: CompiledFilter,
  right: CompiledFilter,
): CompiledFilter {
  const both = {
    sql: `(${left.sql} ${node.kind === 'and' ? 'AND' : 'OR'} ${right.sql})`,
    values: [...left.values, ...right.values],
    references: [...left.references, ...right.references],
  };
  if (node.kind === 'and') {
    return {
      ...both,
      indexed: left.indexed || right.indexed,
      conjuncts: [...left.conjuncts, ...right.conjuncts],
    };
  }
  const either = { ...both, indexed: left.indexed && right.indexed };
  return { ...either, conjuncts: [{ ...either, conjuncts: [] }] };
}

/** Turns a filter into parameterised SQL. */
export function compileFilter(
  scope: ItemScope,
  node: FilterNode,
  expanded: ReadonlySet<string>,
): CompiledFilter {
  switch (node.kind) {
    case 'and':
    case 'or':
      return compileBoth(
        node,
        compileFilter(scope, node.left, expanded),
        compileFilter(scope, node.right, expanded),
      );
    case 'not': {
      const inner = compileFilter(scope, node.operand, expanded);
      const negated = { ...inner, sql: `NOT coalesce(${inner.sql}, 0)`, indexed: false };
      return { ...negated, conjuncts: [{ ...negated, conjuncts: [] }] };
    }
    default: {
      const column = resolveColumn(scope, node.path, expanded);
      checkFilterable(column, node.path);
      return node.kind === 'comparison' ? compileComparison(column, node) : compileText(column, node);
    }
  }
}
