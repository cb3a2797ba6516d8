import { Digests } from '../../../local-tenant/sharepoint/http/digests.ts';

const holder = { person: 'samordnare', site: '/sites/bra-farsta' };
const now = new Date('2026-11-20T08:00:00Z');

describe('a form digest', () => {
  const digests = new Digests();
  const value = digests.issue(holder, now);

  it('is good for its person at its site, however the address is spelt', () => {
    expect(digests.isValid(value, holder, now)).toBe(true);
    expect(digests.isValid(value, { ...holder, site: '/sites/BRA-Farsta' }, now)).toBe(true);
  });

  it.each([
    ['another site collection', { ...holder, site: '/sites/est-sodermalm' }],
    ['another person', { ...holder, person: 'chef' }],
  ])('is worth nothing for %s', (_whose, other) => {
    expect(digests.isValid(value, other, now)).toBe(false);
  });
});
