import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A form's own name, which its answer is written under, and the proof that this service made the form. */
export interface FormToken {
  readonly nonce: string;
  readonly proof: string;
}

const nonceShape = /^[0-9a-f]{32}$/u;

/**
 * Keyed by the link's secret, so that every instance of the service can check it and nobody makes one without having
 * been given the page.
 */
const proofOf = (secret: string, place: string, nonce: string): Buffer =>
  createHmac('sha256', secret).update(`${place}\n${nonce}`).digest();

export function newFormToken(secret: string, place: string): FormToken {
  const nonce = randomBytes(16).toString('hex');
  return { nonce, proof: proofOf(secret, place, nonce).toString('hex') };
}

export function isOwnForm(secret: string, place: string, { nonce, proof }: FormToken): boolean {
  if (!nonceShape.test(nonce)) return false;
  const given = Buffer.from(proof, 'hex');
  const wanted = proofOf(secret, place, nonce);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
