import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const LIFETIME_SECONDS = 1800;

/** Whom a digest is for, and where: it is worth nothing to another person or at another site collection. */
export interface DigestHolder {
  readonly person: string;
  readonly site: string;
}

/** Form digests: what a page signed in by cookie must send along with each write. */
export class Digests {
  readonly lifetimeSeconds = LIFETIME_SECONDS;
  readonly #secret = randomBytes(32);

  issue(holder: DigestHolder, now: Date): string {
    const stamp = now.toUTCString();
    return `0x${this.#sign(holder, stamp)},${stamp}`;
  }

  isValid(digest: string | undefined, holder: DigestHolder, now: Date): boolean {
    const match = /^0x([0-9A-F]+),(.+)$/.exec(digest ?? '');
    const [, signature = '', stamp = ''] = match ?? [];
    const expected = Buffer.from(this.#sign(holder, stamp));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
    const age = now.getTime() - Date.parse(stamp);
    return age > -60_000 && age < LIFETIME_SECONDS * 1000;
  }

  #sign({ person, site }: DigestHolder, stamp: string): string {
    const signed = `${person}\n${site.toLowerCase()}\n${stamp}`;
    return createHmac('sha256', this.#secret).update(signed).digest('hex').toUpperCase();
  }
}
