import type { AnswerLinkBook } from '../../shared/application/ports/AnswerLinkBook';
import type { ConversationBook } from '../../shared/application/ports/ConversationBook';
import type { Directory } from '../../shared/application/ports/Directory';
import type { ProgrammeBook } from '../../shared/application/ports/ProgrammeBook';
import type { ReminderSite } from '../../shared/application/ports/DueBook';
import type { ReminderBook } from '../../shared/application/ports/ReminderBook';
import type { ReminderOffice } from '../../shared/application/ports/ReminderOffice';
import type { ForumSite } from '../../shared/application/ports/ForumSites';
import type { OperationId, PersonId } from '../../shared/domain/kernel/id';

/** A coordinator, a participant, a reader, somebody outside the site, and an owner of it. */
export const seats = ['coordinator', 'participant', 'reader', 'outsider', 'owner'] as const;
export type Seat = (typeof seats)[number];

/** The programme's reminders and what is due in the forum. */
interface RemindersAtHand {
  readonly office: ReminderOffice;
  readonly book: ReminderBook;
  readonly site: ReminderSite;
}

/** One forum's site and the programme site, seen by people of different roles; the suites know nothing of what is behind. */
export interface ForumWorld {
  readonly forum: (seat: Seat) => ForumSite;
  readonly directory: (seat: Seat) => Directory;
  readonly programmes: (seat: Seat) => ProgrammeBook;
  readonly reminders: (seat: Seat) => RemindersAtHand;
  readonly answerLinks: (seat: Seat) => AnswerLinkBook;
  readonly conversations: (seat: Seat) => ConversationBook;
  /** Adds an action, or changes one's title, as a coordinator does on SharePoint's own list page. */
  readonly writeOutside: (id: number | null, title: string) => Promise<number>;
  readonly personOf: (seat: Seat) => PersonId;
  /** Resolves when a change that has been made is known to those who follow. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Made once for a suite; the suites keep to rows of their own, so that the world need not be empty. */
export interface WorldMaker {
  readonly name: string;
  readonly open: () => Promise<ForumWorld>;
}

let operations = 0;
const run = Math.random().toString(36).slice(2);

/** A new name for a write, unlike those of other runs against the same site. */
export const anOperation = (): OperationId => {
  operations += 1;
  return `contract-${run}-${operations}` as OperationId;
};

/** A text that no other row of the site has. */
export const unique = (text: string): string => {
  operations += 1;
  return `${text}-${run}-${operations}`;
};

/** The value of a result that has to be one. */
export function expectValue<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The kind of a refusal; fails on a success. */
export function refusalOf(
  result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: { readonly kind: string } },
): string {
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
  return result.error.kind;
}
