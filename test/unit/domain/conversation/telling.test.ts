import { mayTake, tellingIn, withTelling } from '../../../../shared/domain/conversation/telling';
import { instant } from '../../../../shared/domain/kernel/instant';

const now = instant('2026-11-23T12:00:00Z');
const later = instant('2026-11-23T12:15:00Z');
const leased = { name: 'call-7', state: 'leased', leasedUntil: later, attempts: 1 } as const;

describe('what a group is told', () => {
  it('stands in the row by a line each, and is read as it was written', () => {
    const told = withTelling(['confirm-3'], leased);
    expect(told).toEqual(['confirm-3', 'call-7 leased 2026-11-23T12:15:00Z 1']);
    expect(tellingIn(told, 'call-7')).toEqual(leased);
    const failed = { ...leased, state: 'failed', leasedUntil: null, attempts: 8 } as const;
    expect(tellingIn(withTelling(told, failed), 'call-7')).toEqual(failed);
    expect(withTelling(told, { ...leased, state: 'sent', leasedUntil: null })).toEqual([
      'confirm-3',
      'call-7',
    ]);
  });

  it('may be taken by nobody while it is in other hands, once it is told, and once it is given up', () => {
    expect(mayTake(tellingIn([], 'call-7'), now)).toBe(true);
    expect(mayTake(leased, now)).toBe(false);
    expect(mayTake(leased, instant('2026-11-23T12:15:01Z'))).toBe(true);
    expect(mayTake(tellingIn(['call-7'], 'call-7'), now)).toBe(false);
    expect(mayTake({ ...leased, state: 'failed', leasedUntil: null }, now)).toBe(false);
  });

  it('is left alone where somebody has written something else by hand', () => {
    const told = withTelling(['call-7 leased i dag 1'], leased);
    expect(told[0]).toBe('call-7 leased i dag 1');
    expect(tellingIn(told, 'call-7')).toEqual(leased);
  });
});
