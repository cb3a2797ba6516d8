import type { Json } from '../http/exchange.ts';
import type { SqlValue } from '../store/database.ts';
import type { Field } from './field.ts';
import { FieldKind } from './fieldKinds.ts';

const plain = (value: SqlValue): Json => (typeof value === 'bigint' ? Number(value) : (value as Json));

/** Turns a stored value into the value REST shows. */
export function showValue(field: Field, value: SqlValue | undefined): Json {
  if (value === undefined || value === null) return null;
  switch (field.kind) {
    case FieldKind.boolean:
    case FieldKind.attachments:
      return value !== 0;
    case FieldKind.multiChoice:
      return typeof value === 'string' ? value.split(';#').filter((choice) => choice !== '') : null;
    case FieldKind.url:
      return typeof value === 'string' ? (JSON.parse(value) as Json) : null;
    default:
      return plain(value);
  }
}
