import type { ResourcePath } from './resourcePath.ts';

/** One request as the routes see it, whether it came alone or inside a batch. */
export interface SharePointRequest {
  /** The verb after X-HTTP-Method: GET, POST, MERGE, PUT or DELETE. */
  readonly method: string;
  /** Server-relative path of the web, `/sites/programmet`. */
  readonly webPath: string;
  readonly resource: ResourcePath;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Path and query as sent, for messages and the log. */
  readonly address: string;
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What a route answers, before it is written in the client's OData dialect. */
type AnswerBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'entity'; readonly value: JsonObject }
  | { readonly kind: 'collection'; readonly value: readonly Json[]; readonly nextLink: string | null }
  | { readonly kind: 'bytes'; readonly value: Buffer; readonly contentType: string };

export interface SharePointAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

export const entity = (value: JsonObject, status = 200, etag?: string): SharePointAnswer => ({
  status,
  headers: etag === undefined ? {} : { ETag: etag },
  body: { kind: 'entity', value },
});

export const collection = (value: readonly Json[], nextLink: string | null = null): SharePointAnswer => ({
  status: 200,
  headers: {},
  body: { kind: 'collection', value, nextLink },
});

export const bytes = (value: Buffer, contentType: string): SharePointAnswer => ({
  status: 200,
  headers: {},
  body: { kind: 'bytes', value, contentType },
});

/** 204 after an update, with the new ETag where the resource has one. */
export const updated = (etag?: string): SharePointAnswer => ({
  status: 204,
  headers: etag === undefined ? {} : { ETag: etag },
  body: { kind: 'none' },
});

/** 200 without a body: what SharePoint answers to a deletion or a method without result. */
export const done = (): SharePointAnswer => ({ status: 200, headers: {}, body: { kind: 'none' } });
