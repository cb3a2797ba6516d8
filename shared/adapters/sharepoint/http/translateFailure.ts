import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import { isHttpFailure } from './httpStatus';
import { NoAnswer } from './patientFetch';
import { SignInNeeded } from './TokenSource';

/** SharePoint's error codes; its messages come in the site's language. */
const codes = {
  itemMissing: '-2130575338',
  duplicateValue: '-2130575169',
  nameTaken: '-2130575257',
  thresholdExceeded: '-2147024860',
};

/** Translates the known answers once; what it does not know is a bug and goes on as an exception. */
export function translateFailure(error: unknown, what: string): GatewayFailure {
  if (error instanceof SignInNeeded) return { kind: 'sign-in-needed' };
  if (isHttpFailure(error)) return translateAnswer(error.status, error.message, what);
  if (error instanceof NoAnswer) return { kind: 'offline' };
  throw error;
}

function translateAnswer(status: number, message: string, what: string): GatewayFailure {
  const translate = answers[status] ?? translateRefusal;
  return translate(message, what);
}

type Translation = (message: string, what: string) => GatewayFailure;

const answers: Readonly<Record<number, Translation>> = {
  401: () => ({ kind: 'sign-in-needed' }),
  403: (_message, what) => ({ kind: 'not-allowed', what }),
  404: (message, what) =>
    message.includes(codes.itemMissing) ? { kind: 'not-found', what } : { kind: 'not-provisioned', what },
  429: () => ({ kind: 'throttled' }),
  500: (message, what) =>
    message.includes(codes.thresholdExceeded)
      ? { kind: 'too-many-rows', what }
      : translateRefusal(message, what),
  502: () => ({ kind: 'offline' }),
  503: () => ({ kind: 'throttled' }),
  504: () => ({ kind: 'offline' }),
};

/** SharePoint names the column that it does not know in quotes, whatever language it speaks. */
const missingColumn = /'(Sam[A-Za-z]+)'/;

function translateRefusal(message: string, what: string): GatewayFailure {
  const column = missingColumn.exec(message)?.[1];
  return column === undefined
    ? { kind: 'refused', message: wordsOf(message) }
    : { kind: 'not-provisioned', what: `${what}: ${column}` };
}

export const isDuplicate = (error: unknown): boolean =>
  isHttpFailure(error) && error.message.includes(codes.duplicateValue);

/** A file of that name lies there already. */
export const isNameTaken = (error: unknown): boolean =>
  isHttpFailure(error) && error.message.includes(codes.nameTaken);

/** SharePoint's own sentence out of PnPjs's message, which has the whole body at its end. */
function wordsOf(message: string): string {
  const body = message.slice(message.indexOf('::>') + 3).trim();
  try {
    const parsed = JSON.parse(body) as { 'odata.error'?: { message?: { value?: string } } };
    return parsed['odata.error']?.message?.value ?? body;
  } catch {
    return body;
  }
}
