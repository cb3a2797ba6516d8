/**
 * The words that the parts of the local tenant share. Nothing here knows the product.
 */

/** A person of the demo directory. `none` has no account at all and is reached by mail only. */
export interface Person {
  readonly key: string;
  /** A function, never a person's name: "Trygghetssamordnare, Södermalms SDF". */
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** The home tenant's id; a guest's differs from the register tenant's. */
  readonly tenant: string;
  readonly account: 'member' | 'guest' | 'none';
  /** Object id in the register's tenant. */
  readonly objectId: string;
  readonly mail: string;
  /** SharePoint's claims login: `i:0#.f|membership|<upn>`. */
  readonly loginName: string;
}

/** The tenant's clock. Stamps, token expiry and mail follow it. */
export interface TenantClock {
  now(): Date;
  set(now: Date | null): void;
}

/** Whom a request speaks for, after its token or cookie has been checked. */
export interface Caller {
  /** A person, or the product's own service (app-only). */
  readonly kind: 'person' | 'app';
  readonly key: string;
  readonly objectId: string;
  readonly loginName: string;
  readonly name: string;
  readonly mail: string;
  readonly guest: boolean;
  /** `AllSites.Write`, `AllSites.Manage`, … for a person; `Sites.Selected`, … for an app. */
  readonly scopes: readonly string[];
}

export type TokenCheck =
  { readonly ok: true; readonly caller: Caller } | { readonly ok: false; readonly reason: string };

/** Checks signature, issuer, audience, tenant and expiry of a bearer token for one audience (an origin). */
export interface TokenVerifier {
  verify(token: string, audience: string): Promise<TokenCheck>;
}

export interface RequestLogEntry {
  readonly n: number;
  readonly at: string;
  readonly persona: string | null;
  readonly surface: 'sharepoint' | 'tabs' | 'login' | 'portal' | 'graph';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytesOut: number;
  readonly batchParts: number;
  /** Tells the windows of one person apart: every one has a token of its own. */
  readonly client: string | null;
  /** How long the answer, or a part of it, asked to be left alone; from when it was given. */
  readonly waitMs: number | null;
}

export interface RequestLog {
  add(entry: Omit<RequestLogEntry, 'n'>): void;
  since(n: number): readonly RequestLogEntry[];
}

export type FaultKind = '429' | '503' | 'drop' | 'cut' | 'slow' | 'expired-token';

export interface Fault {
  readonly target: 'sharepoint' | 'graph' | 'login' | 'chat';
  readonly kind: FaultKind;
  /** 0–1. */
  readonly rate: number;
  readonly seed: number;
  /** Seconds, or `date` for the HTTP-date form. Inside a batch the parts answer with it too. */
  readonly retryAfter?: number | 'date';
  /** Lets this many requests pass first. */
  readonly after?: number;
  /** Strikes at most this many times. */
  readonly count?: number;
}

export interface Faults {
  set(fault: Fault): void;
  clear(): void;
  /** Decides for one request (or one batch part) and counts it. */
  strike(target: Fault['target'], kinds: readonly FaultKind[]): Fault | null;
}
