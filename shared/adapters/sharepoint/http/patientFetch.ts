import { backoff, type Patience } from './Patience';
import { retryAfter, retryAfterOfParts } from './retryAfter';
import type { SiteGate } from './SiteGate';
import type { TokenSource } from './TokenSource';

type Send = (url: URL, init: RequestInit) => Promise<Response>;

export interface PatientSending {
  readonly gate: SiteGate;
  readonly patience: Patience;
  /** Null where the page's own cookie signs the person in. */
  readonly tokens: TokenSource | null;
  /** Whether a request may be sent again when it is not known if the first was carried out. */
  readonly mayRepeat: (init: RequestInit) => boolean;
}

/** Answers of a gateway in front of SharePoint, which says nothing about what SharePoint did. */
const silent = new Set([502, 504]);
export const throttledStatuses = new Set([429, 503]);

/** One request through bad weather: waits when told to, tries again where that is safe, renews the token once. */
export function patientFetch(sending: PatientSending): Send {
  return async (url, init) => {
    const tries = { throttled: 0, silent: 0, renewed: false };
    let request = init;
    for (;;) {
      await sending.gate.pass();
      const outcome = await sendOnce(url, request, sending.patience);
      const next = await judge(outcome, request, tries, sending);
      if (next === 'done') return answered(outcome);
      if (next !== 'again') request = next;
    }
  };
}

/** Nothing is known of what became of the request. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('No answer', { cause });
    this.name = 'NoAnswer';
  }
}

type Outcome =
  /** `asked`: how long the parts of a batch ask to be left alone. */
  { readonly response: Response; readonly asked: number | null } | { readonly error: unknown };
interface Tries {
  throttled: number;
  silent: number;
  renewed: boolean;
}

/** The body is read here too: a connection can be cut in the middle of it. */
async function sendOnce(url: URL, init: RequestInit, patience: Patience): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(patience.timeoutMs);
    const response = await fetch(url.toString(), { ...init, signal });
    const { status, statusText, headers } = response;
    // Bytes as they are: a file is not text.
    const body = await response.arrayBuffer();
    const isBatch = headers.get('Content-Type')?.startsWith('multipart/') === true;
    const asked = isBatch ? retryAfterOfParts(new TextDecoder().decode(body), headers, patience.now()) : null;
    const read = body.byteLength === 0 ? null : body;
    return { response: new Response(read, { status, statusText, headers }), asked };
  } catch (error) {
    return { error };
  }
}

function answered(outcome: Outcome): Response {
  if ('response' in outcome) return outcome.response;
  throw new NoAnswer(outcome.error);
}

async function judge(
  outcome: Outcome,
  init: RequestInit,
  tries: Tries,
  sending: PatientSending,
): Promise<'done' | 'again' | RequestInit> {
  if (!('response' in outcome)) return waitAfterSilence(init, tries, sending);
  const { status, headers } = outcome.response;
  if (outcome.asked !== null) sending.gate.close(outcome.asked);
  if (throttledStatuses.has(status)) return waitWhenThrottled(headers, tries, sending);
  if (silent.has(status)) return waitAfterSilence(init, tries, sending);
  return status === 401 ? renewToken(init, tries, sending) : 'done';
}

/** A refusal for load was not carried out, so anything may be sent again after the wait. */
function waitWhenThrottled(
  headers: Headers,
  tries: Tries,
  { gate, patience }: PatientSending,
): 'done' | 'again' {
  tries.throttled += 1;
  const asked = retryAfter(headers, patience.now());
  gate.close(Math.max(asked ?? 0, backoff(tries.throttled, patience)));
  return tries.throttled < patience.attemptsWhenThrottled && gate.remaining() <= 2 * patience.longestWaitMs
    ? 'again'
    : 'done';
}

async function waitAfterSilence(
  init: RequestInit,
  tries: Tries,
  { patience, mayRepeat }: PatientSending,
): Promise<'done' | 'again'> {
  tries.silent += 1;
  if (tries.silent >= patience.attemptsWhenSilent || !mayRepeat(init)) return 'done';
  await patience.sleep(backoff(tries.silent, patience));
  return 'again';
}

async function renewToken(
  init: RequestInit,
  tries: Tries,
  { tokens }: PatientSending,
): Promise<'done' | RequestInit> {
  if (tokens === null || tries.renewed) return 'done';
  tries.renewed = true;
  const headers = new Headers(init.headers);
  const refused = headers.get('Authorization')?.replace(/^Bearer /, '') ?? '';
  headers.set('Authorization', `Bearer ${await tokens(refused)}`);
  return { ...init, headers };
}
