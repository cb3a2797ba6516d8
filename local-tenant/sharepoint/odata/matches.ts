import { notImplemented, unknownField } from '../http/sharePointRefusal.ts';
import type { ComparisonOperator, FilterNode, Literal } from './filterNode.ts';
import { isDeferred } from './resource.ts';
import type { Resource, ResourceValue } from './resource.ts';

type Scalar = string | number | boolean | null;

function valueAt(resource: Resource, path: string): Scalar {
  if (path.includes('/')) throw notImplemented(`a filter on ${path}`);
  const value: ResourceValue | undefined = resource[path];
  if (value === undefined) throw unknownField(path);
  if (isDeferred(value) || typeof value === 'object') {
    if (value === null) return null;
    throw notImplemented(`a filter on ${path}`);
  }
  return value;
}

const literalValue = (literal: Literal): Scalar => (literal.kind === 'null' ? null : literal.value);

const fold = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);

const comparisons: Record<ComparisonOperator, (left: Scalar, right: Scalar) => boolean> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  lt: (left, right) => left !== null && right !== null && left < right,
  le: (left, right) => left !== null && right !== null && left <= right,
  gt: (left, right) => left !== null && right !== null && left > right,
  ge: (left, right) => left !== null && right !== null && left >= right,
};

const textAt = (resource: Resource, path: string): string => String(fold(valueAt(resource, path)));

function meetsCondition(
  resource: Resource,
  node: Exclude<FilterNode, { kind: 'and' | 'or' | 'not' }>,
): boolean {
  if (node.kind === 'comparison') {
    const value = valueAt(resource, node.path);
    return comparisons[node.operator](fold(value), fold(literalValue(node.literal)));
  }
  const text = textAt(resource, node.path);
  const wanted = node.text.toLowerCase();
  return node.kind === 'substringof' ? text.includes(wanted) : text.startsWith(wanted);
}

/** Whether a resource of a small collection (lists, fields, users) meets a filter. */
export function matches(resource: Resource, node: FilterNode): boolean {
  switch (node.kind) {
    case 'and':
      return matches(resource, node.left) && matches(resource, node.right);
    case 'or':
      return matches(resource, node.left) || matches(resource, node.right);
    case 'not':
      return !matches(resource, node.operand);
    default:
      return meetsCondition(resource, node);
  }
}
