import type { RowId, Version } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { AgendaItemId } from './agendaItem';
import type { MeetingId } from './meeting';

export type DecisionId = RowId<'Decision'>;

/** A samverkan meeting cannot decide for another authority; a formal decision is made in one. */
export const decisionKinds = ['joint-position', 'formal'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionStatuses = [
  'proposed',
  'made',
  'tabled',
  'referred-back',
  'rejected',
  'executed',
] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

/** Swedish: beslut (Ställningstagande i samverkan / Formellt beslut). */
export interface Decision {
  readonly id: DecisionId;
  readonly version: Version;
  readonly meeting: MeetingId;
  readonly agendaItem: AgendaItemId | null;
  readonly text: string;
  readonly kind: DecisionKind;
  readonly status: DecisionStatus;
  /** Instance, date, § and dnr are required of a formal decision that is made. */
  readonly instance: string;
  readonly decidedOn: LocalDate | null;
  readonly paragraph: string;
  readonly registryNumber: string;
}

/** Somebody has yet to decide: it is proposed, laid on the table or sent back. */
export const awaitsDecision = ({ status }: Pick<Decision, 'status'>): boolean =>
  status === 'proposed' || status === 'tabled' || status === 'referred-back';
