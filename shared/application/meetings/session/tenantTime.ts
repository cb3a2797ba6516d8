import type { Instant } from '../../../domain/kernel/id';
import { addSeconds, secondsBetween } from '../../../domain/kernel/instant';
import type { Clock } from '../../ports/Clock';

/**
 * The tenant's time, as far as this window knows it from the stamps of rows that it has written. Devices' clocks differ,
 * and the minutes of a step are counted from one leader's window to another's.
 */
export interface TenantTime {
  now(): Instant;
  /** Seconds that the tenant is ahead of this device; 0 where the difference is too small to matter. */
  ahead(): number;
  /** `sentAt` is this device's time when the write was begun. */
  learn(sentAt: Instant, stamp: Instant | undefined): void;
}

/** Seconds below which a difference is the network's as likely as the clock's. */
export const noticeable = 15;

/** A write that took longer may have been carried out long before it was answered. */
const promptly = 10;

export function makeTenantTime(clock: Clock, onChange: () => void): TenantTime {
  let ahead = 0;
  return {
    now: () => (ahead === 0 ? clock.now() : addSeconds(clock.now(), ahead)),
    ahead: () => ahead,
    learn: (sentAt, stamp) => {
      const now = clock.now();
      const took = secondsBetween(sentAt, now);
      if (stamp === undefined || took < 0 || took > promptly) return;
      const between = secondsBetween(now, stamp);
      const before = ahead;
      ahead = Math.abs(between) > noticeable ? between : 0;
      if (ahead !== before) onChange();
    },
  };
}
