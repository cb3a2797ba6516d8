import { createHash, randomBytes } from 'node:crypto';
import { aContact } from '../../../builders/aContact';
import { done } from '../../application/aForumAtWork';
import { AnswerDesk } from './AnswerDesk';

const perClass = 100;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const each = (make: (at: number) => string): readonly string[] =>
  Array.from({ length: perClass }, (_, at) => make(at));
const letter = (at: number): string => alphabet[at % alphabet.length] ?? 'A';
const replaced = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

/** Every way to come near a link without having it. */
const forgeries = (secret: string): Readonly<Record<string, readonly string[]>> => ({
  'random secrets of the right shape': each(() => randomBytes(32).toString('base64url')),
  'one character changed': each((at) => {
    const place = at % 43;
    return replaced(secret, place, letter(alphabet.indexOf(secret[place] ?? 'A') + 1 + (at % 60)));
  }),
  'one bit changed': each((at) => {
    const bytes = Buffer.from(secret, 'base64url');
    bytes[at % 32] = (bytes[at % 32] ?? 0) ^ (1 << (at % 8));
    return bytes.toString('base64url');
  }),
  'cut short': each((at) => secret.slice(0, at % 43)),
  'too long': each((at) => secret + letter(at).repeat(1 + (at % 200))),
  'the last character in another of its spellings': each((at) => {
    const last = alphabet.indexOf(secret[42] ?? 'A');
    return replaced(secret, 42, letter((last & ~3) + 1 + (at % 3)));
  }),
  'in another case': each(
    (at) => (at % 2 === 0 ? secret.toUpperCase() : secret.toLowerCase()) + '='.repeat(at % 3),
  ),
  'the hash instead of the secret': each((at) => {
    const hash = createHash('sha256')
      .update(secret)
      .digest(at % 2 === 0 ? 'hex' : 'base64url');
    return at < 2 ? hash : `${hash}${at}`;
  }),
  'turned around, moved and doubled': each((at) =>
    at % 3 === 0
      ? secret.split('').toReversed().join('')
      : secret.slice(1 + (at % 41)) + secret.slice(0, 1 + (at % 41)),
  ),
  'with questions to the register in it': each((at) => `${secret.slice(0, at % 30)}' or 1 eq ${at} or ''='`),
  'with paths in it': each((at) => `${'%2e%2e%2f'.repeat(1 + (at % 5))}${secret}`),
  'with blanks, nothing and control characters': each(
    (at) => `${secret}${['%00', '%20', '%0d%0a', '%09', '%7f'][at % 5] ?? ''}`,
  ),
  'in letters that look alike': each((at) => encodeURIComponent(replaced(secret, at % 43, 'А'))),
  'badly encoded': each((at) => `${secret.slice(0, at % 43)}%${letter(at)}`),
});

const paths = ['', '/alla', '/alla.csv', '/alla.ics', '/kollega', '/atgard/1', '/atgard/1/tack'];

describe('forged and damaged links', () => {
  it('never open, never answer with a fault, and all get the same answer', async () => {
    const desk = new AnswerDesk();
    await desk.work.promised();
    const secret = await desk.linkFor();
    const seen = new Map<string, number>();
    let tried = 0;
    for (const [kind, links] of Object.entries(forgeries(secret))) {
      for (const link of links.filter((one) => one !== secret && one !== '')) {
        tried += 1;
        const address = `10.0.${tried >> 8}.${tried & 255}`;
        const path = `/svar/${link}${paths[tried % paths.length] ?? ''}`;
        const answer = await desk.get(path, { address });
        expect([kind, link, answer.status]).toEqual([kind, link, 404]);
        const body = String(answer.body ?? '').replaceAll(/\/svar\/[^"]*/gu, '');
        seen.set(body, (seen.get(body) ?? 0) + 1);
        expect(body).not.toContain('Driftansvarig');
      }
    }
    expect(tried).toBeGreaterThanOrEqual(1000);
    // The page of closed links, and what lies at no address at all.
    expect(seen.size).toBeLessThanOrEqual(2);
  });

  it('change nothing when they are sent', async () => {
    const desk = new AnswerDesk();
    const action = await desk.work.promised();
    const secret = await desk.linkFor();
    let tried = 0;
    for (const links of Object.values(forgeries(secret))) {
      for (const link of links.filter((one) => one !== secret && one !== '').slice(0, 20)) {
        tried += 1;
        const path = `/svar/${link}/atgard/${action.id}`;
        const { status } = await desk.ask('POST', path, 'choice=done', {
          address: `10.1.${tried >> 8}.${tried & 255}`,
        });
        expect(status).toBe(404);
      }
    }
    expect(done(await desk.work.register.answers.of(action.id))).toEqual([]);
  });

  it('look the same as a revoked, an old and an orphaned one', async () => {
    const desk = new AnswerDesk();
    const bodyOf = async (secret: string): Promise<string> => {
      const answer = await desk.get(`/svar/${secret}`);
      expect(answer.status).toBe(404);
      return String(answer.body).replaceAll(secret, '');
    };
    const wrong = await bodyOf(randomBytes(32).toString('base64url'));
    const revoked = await desk.linkFor();
    await desk.closeLinksOf(aContact());
    expect(await bodyOf(revoked)).toBe(wrong);
    desk.work.clock.advance(3600);
    const orphaned = await desk.linkFor(aContact({ id: 99 as never }));
    expect(await bodyOf(orphaned)).toBe(wrong);
    const old = await desk.linkFor();
    desk.work.clock.advance(30 * 24 * 3600);
    expect(await bodyOf(old)).toBe(wrong);
  });

  it('are slowed down for the one who tries, and for nobody else', async () => {
    const desk = new AnswerDesk();
    const secret = await desk.linkFor();
    const guess = (): string => `/svar/${randomBytes(32).toString('base64url')}`;
    const statuses: number[] = [];
    for (let time = 0; time < 30; time += 1) statuses.push((await desk.get(guess())).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    expect((await desk.get(guess(), { address: '198.51.100.2' })).status).toBe(404);
    expect((await desk.get(`/svar/${secret}`)).status).toBe(200);
    desk.passed = 60;
    expect((await desk.get(guess())).status).toBe(404);
    expect(desk.lines.join('')).not.toContain(secret);
  });
});
