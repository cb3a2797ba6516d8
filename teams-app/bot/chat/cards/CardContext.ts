import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { OutboxRow } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/outboxRow.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { PromiseReference } from '../promises/PromiseInCard.ts';
import type { CardTitle } from './ButtonData.ts';

/** What every part of a card goes by. */
export interface CardContext {
  readonly language: Language;
  readonly today: LocalDate;
  /** When the card is made; its buttons carry it. */
  readonly at: Instant;
  readonly rows: readonly PromiseReference[];
  readonly title: CardTitle;
  /** The message in the outbox whose other matters stand below the promises. */
  readonly message?: OutboxRow['id'];
  /** The row that is being answered anew: its buttons are back. */
  readonly correcting?: PromiseReference;
}
