import type { Json } from '../http/exchange.ts';
import type { SqlValue } from '../store/database.ts';
import type { Field } from './field.ts';
import { FieldKind } from './fieldKinds.ts';

const plain = (value: SqlValue): Json => (typeof value === 'bigint' ? Number(value) : (value as Json));

const flag = (value: SqlValue): Json => value !== 0;

const choices = (value: SqlValue): Json =>
  typeof value === 'string' ? value.split(';#').filter((choice) => choice !== '') : null;

const address = (value: SqlValue): Json => (typeof value === 'string' ? (JSON.parse(value) as Json) : null);

const showers: Readonly<Record<number, (value: SqlValue) => Json>> = {
  [FieldKind.boolean]: flag,
  [FieldKind.attachments]: flag,
  [FieldKind.multiChoice]: choices,
  [FieldKind.url]: address,
};

/** Turns a stored value into the value REST shows. */
export function showValue(field: Field, value: SqlValue | undefined): Json {
  if (value === undefined || value === null) return null;
  return (showers[field.kind] ?? plain)(value);
}
