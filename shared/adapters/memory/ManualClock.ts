import type { Clock } from '../../application/ports/Clock';
import type { Instant } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import { addSeconds } from '../../domain/kernel/instant';
import { localDateOf } from '../../domain/kernel/localDateOf';

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  private moment: Instant;

  constructor(moment: Instant) {
    this.moment = moment;
  }

  now(): Instant {
    return this.moment;
  }

  today(): LocalDate {
    return localDateOf(this.moment, 'Europe/Stockholm');
  }

  advance(seconds: number): void {
    this.moment = addSeconds(this.moment, seconds);
  }
}
