import type { Json, JsonObject, SharePointAnswer } from './exchange.ts';
import { notImplemented } from './sharePointRefusal.ts';
import type { SharePointRefusal } from './sharePointRefusal.ts';

/** How much OData bookkeeping the client wants to see. */
export type Dialect = 'minimal' | 'none' | 'verbose';

/** `application/json` alone means minimal metadata; Atom, the real default, is not spoken here. */
export function dialectOf(accept: string | undefined): Dialect {
  const wanted = (accept ?? '').toLowerCase();
  if (wanted.includes('odata=verbose')) return 'verbose';
  if (wanted.includes('odata=nometadata')) return 'none';
  if (wanted.includes('application/json')) return 'minimal';
  throw notImplemented(`an answer in '${accept ?? 'Atom (no Accept header)'}'`);
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutMetadata(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutMetadata);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !name.includes('odata.'));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutMetadata(inner)]));
}

function metadataOf(value: JsonObject): JsonObject {
  const names = { type: 'odata.type', uri: 'odata.id', etag: 'odata.etag' };
  const present = Object.entries(names).flatMap(([name, key]) => {
    const found = value[key];
    return found === undefined ? [] : [[name, found] as const];
  });
  return Object.fromEntries(present);
}

function verbose(value: Json): Json {
  if (Array.isArray(value)) return { results: value.map(verbose) };
  if (!isObject(value)) return value;
  const plain = Object.entries(value).filter(([name]) => !name.includes('odata.'));
  return {
    __metadata: metadataOf(value),
    ...Object.fromEntries(plain.map(([name, inner]) => [name, verbose(inner)])),
  };
}

function entityIn(dialect: Dialect, value: JsonObject, metadataUrl: string): Json {
  if (dialect === 'verbose') return { d: verbose(value) };
  if (dialect === 'none') return withoutMetadata(value);
  return { 'odata.metadata': metadataUrl, ...value };
}

function collectionIn(dialect: Dialect, items: readonly Json[], next: string | null, url: string): Json {
  if (dialect === 'verbose') {
    return { d: { results: items.map(verbose), ...(next === null ? {} : { __next: next }) } };
  }
  const link = next === null ? {} : { 'odata.nextLink': next };
  if (dialect === 'none') return { ...link, value: items.map(withoutMetadata) };
  return { 'odata.metadata': url, ...link, value: items };
}

/** The body as text, or null when there is none to write. */
export function renderBody(answer: SharePointAnswer, dialect: Dialect, metadataUrl: string): Buffer | null {
  const { body } = answer;
  if (body.kind === 'none') return null;
  if (body.kind === 'bytes') return body.value;
  const json =
    body.kind === 'entity'
      ? entityIn(dialect, body.value, metadataUrl)
      : collectionIn(dialect, body.value, body.nextLink, metadataUrl);
  return Buffer.from(JSON.stringify(json));
}

export function contentTypeOf(answer: SharePointAnswer, dialect: Dialect): string {
  if (answer.body.kind === 'bytes') return answer.body.contentType;
  const odata = { minimal: 'minimalmetadata', none: 'nometadata', verbose: 'verbose' }[dialect];
  return `application/json;odata=${odata};streaming=true;charset=utf-8`;
}

/** SharePoint's error body: `error` in the verbose dialect, `odata.error` otherwise. */
export function refusalBody(refusal: SharePointRefusal, dialect: Dialect): JsonObject {
  const error = { code: refusal.code, message: { lang: 'en-US', value: refusal.message } };
  return dialect === 'verbose' ? { error } : { 'odata.error': error };
}
