import { ruleOf, FieldKind } from '../fields/fieldKinds.ts';
import { parseInstant } from '../fields/parseInstant.ts';
import { toStamp } from '../fields/siteTime.ts';
import { badQuery } from '../http/sharePointRefusal.ts';
import type { Literal } from '../odata/filterNode.ts';
import type { SqlValue } from '../store/database.ts';

const mismatch = (literal: Literal, kind: number): Error =>
  badQuery(
    `A binary operator with incompatible types was detected. Found a literal of kind '${literal.kind}' for a field of type '${ruleOf(kind)?.typeAsString ?? 'Integer'}'.`,
  );

function numeric(literal: Literal, kind: number): number {
  if (literal.kind !== 'number') throw mismatch(literal, kind);
  return literal.value;
}

function boolean(literal: Literal, kind: number): number {
  if (literal.kind === 'boolean') return literal.value ? 1 : 0;
  if (literal.kind === 'number' && (literal.value === 0 || literal.value === 1)) return literal.value;
  throw mismatch(literal, kind);
}

function instant(literal: Literal, kind: number): string {
  if (literal.kind !== 'datetime' && literal.kind !== 'text') throw mismatch(literal, kind);
  return toStamp(parseInstant(literal.value));
}

function text(literal: Literal, kind: number): string {
  if (literal.kind !== 'text' && literal.kind !== 'guid') throw mismatch(literal, kind);
  return literal.value;
}

const readers: Readonly<Record<number, (literal: Literal, kind: number) => SqlValue>> = {
  [FieldKind.integer]: numeric,
  [FieldKind.counter]: numeric,
  [FieldKind.number]: numeric,
  [FieldKind.boolean]: boolean,
  [FieldKind.attachments]: boolean,
  [FieldKind.dateTime]: instant,
};

/** A filter's literal as the column stores it; a literal of the wrong type is refused. */
export function literalValue(literal: Literal, kind: number): SqlValue {
  if (literal.kind === 'null') return null;
  return (readers[kind] ?? text)(literal, kind);
}
