import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LIFETIME_SECONDS = 1800;

/** Form digests: what a page signed in by cookie must send along with each write. */
export class Digests {
  readonly lifetimeSeconds = LIFETIME_SECONDS;
  readonly #secret = randomBytes(32);

  issue(callerKey: string, now: Date): string {
    const stamp = now.toUTCString();
    return `0x${this.#sign(callerKey, stamp)},${stamp}`;
  }

  isValid(digest: string | undefined, callerKey: string, now: Date): boolean {
    const match = /^0x([0-9A-F]+),(.+)$/.exec(digest ?? '');
    const [, signature = '', stamp = ''] = match ?? [];
    const expected = Buffer.from(this.#sign(callerKey, stamp));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
    const age = now.getTime() - Date.parse(stamp);
    return age > -60_000 && age < LIFETIME_SECONDS * 1000;
  }

  #sign(callerKey: string, stamp: string): string {
    return createHmac('sha256', this.#secret).update(`${callerKey}\n${stamp}`).digest('hex').toUpperCase();
  }
}
