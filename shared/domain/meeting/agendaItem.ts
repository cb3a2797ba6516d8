import type { RowId, Version } from '../kernel/id';
import type { OrganisationKey } from '../organisation/organisation';
import type { MeetingId } from './meetingId';

export type AgendaItemId = RowId<'AgendaItem'>;

/** What a step does in the panel; `topic` is free. */
export const stepKinds = [
  'attendance',
  'last-promises',
  'situation',
  'pattern',
  'new-promises',
  'events',
  'read-back',
  'topic',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step of a meeting's agenda with its time budget. Swedish: dagordningspunkt. */
export interface AgendaItem {
  readonly id: AgendaItemId;
  readonly version: Version;
  readonly meeting: MeetingId;
  readonly order: number;
  readonly title: string;
  readonly kind: StepKind;
  readonly presenter: OrganisationKey | null;
  /** Minutes, as planned. */
  readonly budgetMinutes: number;
  /** Minutes borrowed from (negative: lent to) other steps during the meeting. */
  readonly borrowedMinutes: number;
  /** Seconds used before the step was last entered. */
  readonly usedSeconds: number;
}
