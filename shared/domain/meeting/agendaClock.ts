import type { Instant } from '../kernel/id';
import { secondsBetween } from '../kernel/instant';
import type { AgendaItem, AgendaItemId } from './agendaItem';
import { inOrder } from './agendaOrder';
import type { Meeting } from './meeting';

/** All in whole seconds; the budget includes borrowed and lent minutes. */
interface Span {
  readonly budget: number;
  readonly used: number;
  /** Never negative; what goes beyond is `overrun`. */
  readonly remaining: number;
  readonly overrun: number;
}

/** A step of the agenda against its budget. */
export interface StepClock extends Span {
  readonly item: AgendaItemId;
  readonly state: 'passed' | 'current' | 'coming';
}

/** The whole agenda by the clock. Seconds. */
export interface AgendaClock {
  readonly steps: readonly StepClock[];
  readonly current: StepClock | null;
  readonly total: Span;
  /** How much later than planned the meeting ends if the coming steps keep to their budgets. */
  readonly endsLateBy: number;
}

type Running = Pick<Meeting, 'currentStep' | 'stepStartedAt'>;

export const budgetSeconds = (item: Pick<AgendaItem, 'budgetMinutes' | 'borrowedMinutes'>): number =>
  (item.budgetMinutes + item.borrowedMinutes) * 60;

/** Time used on a step, with what has passed since it was last entered. */
export const usedSeconds = (
  item: AgendaItem,
  { currentStep, stepStartedAt }: Running,
  now: Instant,
): number =>
  item.usedSeconds +
  (item.id === currentStep && stepStartedAt !== null ? Math.max(0, secondsBetween(stepStartedAt, now)) : 0);

/** Where the meeting's time has gone and how much there is left (F3). */
export function agendaClock(agenda: readonly AgendaItem[], meeting: Running, now: Instant): AgendaClock {
  const items = inOrder(agenda);
  const at = items.findIndex((item) => item.id === meeting.currentStep);
  const steps = items.map((item, index): StepClock => ({
    ...span(budgetSeconds(item), usedSeconds(item, meeting, now)),
    item: item.id,
    state: index === at ? 'current' : index < at ? 'passed' : 'coming',
  }));
  return {
    steps,
    current: steps[at] ?? null,
    total: span(sum(steps, 'budget'), sum(steps, 'used')),
    endsLateBy: Math.max(0, expected(steps) - sum(steps, 'budget')),
  };
}

const span = (budget: number, used: number): Span => ({
  budget,
  used,
  remaining: Math.max(0, budget - used),
  overrun: Math.max(0, used - budget),
});

const sum = (steps: readonly StepClock[], part: 'budget' | 'used'): number =>
  steps.reduce((total, step) => total + step[part], 0);

/** A passed step takes what it took, another at least its budget. */
const expected = (steps: readonly StepClock[]): number =>
  steps.reduce(
    (total, step) => total + (step.state === 'passed' ? step.used : Math.max(step.used, step.budget)),
    0,
  );
