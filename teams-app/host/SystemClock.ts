import type { Clock } from '@samverkansrummet/shared/lib/application/ports/Clock';
import type { Instant } from '@samverkansrummet/shared/lib/domain/kernel/id';
import { instant } from '@samverkansrummet/shared/lib/domain/kernel/instant';
import type { LocalDate } from '@samverkansrummet/shared/lib/domain/kernel/localDate';
import { localDateOf } from '@samverkansrummet/shared/lib/domain/kernel/localDateOf';

/** This device's clock, with the municipality's calendar wherever the device is. */
export class SystemClock implements Clock {
  now(): Instant {
    return instant(new Date().toISOString());
  }

  today(): LocalDate {
    return localDateOf(this.now(), 'Europe/Stockholm');
  }
}
