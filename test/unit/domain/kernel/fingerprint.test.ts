import { fingerprint } from '../../../../shared/domain/kernel/fingerprint';

describe('a fingerprint', () => {
  it('is the same for the same value, and another for another', () => {
    expect(fingerprint({ a: 'å', b: [1, null] })).toBe(fingerprint({ a: 'å', b: [1, null] }));
    const values = Array.from({ length: 2000 }, (_, index) => fingerprint(['Kontakt', index]));
    expect(new Set(values).size).toBe(2000);
    for (const value of values) expect(value).toMatch(/^[0-9a-f]{16}$/);
  });
});
