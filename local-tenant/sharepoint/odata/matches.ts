import type { Json } from '../http/exchange.ts';
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

/** Whether a resource of a small collection (lists, fields, users) meets a filter. */
export function matches(resource: Resource, node: FilterNode): boolean {
  switch (node.kind) {
    case 'and':
      return matches(resource, node.left) && matches(resource, node.right);
    case 'or':
      return matches(resource, node.left) || matches(resource, node.right);
    case 'not':
      return !matches(resource, node.operand);
    case 'comparison':
      return comparisons[node.operator](fold(valueAt(resource, node.path)), fold(literalValue(node.literal)));
    case 'substringof':
      return textAt(resource, node.path).includes(node.text.toLowerCase());
    case 'startswith':
      return textAt(resource, node.path).startsWith(node.text.toLowerCase());
  }
}

const textAt = (resource: Resource, path: string): string =>
  String(fold(valueAt(resource, path)) satisfies Json);
