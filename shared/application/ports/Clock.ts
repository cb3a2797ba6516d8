import type { Instant } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';

/** The one reader of time; made in a composition root. */
export interface Clock {
  now(): Instant;
  /** Today in the municipality's time zone. */
  today(): LocalDate;
}
