import type { Instant } from '../kernel/id';
import { failure, success, type Result } from '../kernel/result';
import type { AgendaItem, AgendaItemId } from './agendaItem';
import { budgetSeconds, usedSeconds } from './agendaClock';
import { inOrder } from './agendaOrder';
import type { Meeting } from './meeting';

type Running = Pick<Meeting, 'currentStep' | 'stepStartedAt'>;

/** A later step and the whole minutes it has left to lend. */
export interface Lender {
  readonly item: AgendaItem;
  readonly minutes: number;
}

/** Why minutes cannot be lent. */
export interface BorrowRefusal {
  readonly kind: 'nothing-to-borrow';
  readonly why: 'not-whole-minutes' | 'not-a-later-step' | 'not-enough';
  /** Whole minutes that the step could lend. */
  readonly available: number;
}

/** Both steps as they stand when the minutes have been lent. */
export interface Loan {
  readonly borrower: AgendaItem;
  readonly lender: AgendaItem;
}

/** The later steps that have minutes left, nearest first. */
export function lendersTo(
  agenda: readonly AgendaItem[],
  borrower: AgendaItemId,
  meeting: Running,
  now: Instant,
): readonly Lender[] {
  const items = inOrder(agenda);
  const at = items.findIndex((item) => item.id === borrower);
  return (at < 0 ? [] : items.slice(at + 1))
    .map((item) => ({ item, minutes: unusedMinutes(item, meeting, now) }))
    .filter(({ minutes }) => minutes > 0);
}

/** Moves whole minutes from a later step to the borrower; the sum of the agenda stays the same (F3). */
export function borrowMinutes(
  agenda: readonly AgendaItem[],
  request: { readonly from: AgendaItemId; readonly to: AgendaItemId; readonly minutes: number },
  meeting: Running,
  now: Instant,
): Result<Loan, BorrowRefusal> {
  const items = inOrder(agenda);
  const borrower = items.find((item) => item.id === request.to);
  const lender = items.find((item) => item.id === request.from);
  if (borrower === undefined || lender === undefined || items.indexOf(lender) <= items.indexOf(borrower)) {
    return refused('not-a-later-step', 0);
  }
  const available = unusedMinutes(lender, meeting, now);
  if (!Number.isInteger(request.minutes) || request.minutes < 1)
    return refused('not-whole-minutes', available);
  if (request.minutes > available) return refused('not-enough', available);
  return success({ borrower: lent(borrower, request.minutes), lender: lent(lender, -request.minutes) });
}

const unusedMinutes = (item: AgendaItem, meeting: Running, now: Instant): number =>
  Math.max(0, Math.floor((budgetSeconds(item) - usedSeconds(item, meeting, now)) / 60));

const lent = (item: AgendaItem, minutes: number): AgendaItem => ({
  ...item,
  borrowedMinutes: item.borrowedMinutes + minutes,
});

const refused = (why: BorrowRefusal['why'], available: number): Result<never, BorrowRefusal> =>
  failure({ kind: 'nothing-to-borrow', why, available });
