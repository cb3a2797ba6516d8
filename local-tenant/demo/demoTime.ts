import { instantAt } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instantAt.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { addDays, type LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import type { TenantClock } from '../tenant.ts';

export const demoTimeZone = 'Europe/Stockholm';

/** The demo's days count from the day it is seeded; the tenant's clock is moved to when each thing was said. */
export interface DemoTime {
  day(offset: number): LocalDate;
  moment(offset: number, time: string): Instant;
  goTo(offset: number, time: string): void;
  goToMoment(moment: Instant): void;
}

export function createDemoTime(clock: TenantClock): DemoTime {
  const today = localDateOf(clock.now().toISOString() as Instant, demoTimeZone);
  const day = (offset: number) => addDays(today, offset);
  const moment = (offset: number, time: string) => instantAt(day(offset), time, demoTimeZone);
  const goToMoment = (at: Instant): void => {
    clock.set(new Date(at));
  };
  return { day, moment, goToMoment, goTo: (offset, time) => goToMoment(moment(offset, time)) };
}
