import type { ActionId } from '../action/actionId';
import type { Instant, PersonId, Version } from '../kernel/id';
import type { AgendaItemId } from './agendaItem';
import type { MeetingId } from './meetingId';

export type { MeetingId } from './meetingId';

/** How far a meeting has come; which follows which stands in `moveMeeting`. */
export const meetingStates = ['planned', 'invited', 'in-progress', 'closing', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** How far a meeting's minutes have come. Swedish: minnesanteckningarnas status. */
export const minutesStates = ['none', 'draft', 'out-for-comments', 'finalised', 'registered'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** One samverkan meeting of a forum, and where in its agenda everybody is right now. Swedish: möte. */
export interface Meeting {
  readonly id: MeetingId;
  readonly version: Version;
  /** When the row was last written, by the tenant's clock. */
  readonly writtenAt?: Instant;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly state: MeetingState;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** The step in progress. */
  readonly currentStep: AgendaItemId | null;
  /** When the current step was entered; the step's earlier time stands on the agenda item. */
  readonly stepStartedAt: Instant | null;
  /** What the stage shows large besides the step; null shows the step alone. */
  readonly stageAction: ActionId | null;
  readonly previous: MeetingId | null;
  readonly next: MeetingId | null;
  readonly minutes: MinutesState;
  /** To whom the minutes have been handed over; absent or empty where nobody has got them. */
  readonly handedOverTo?: string;
  /** Where it is held, as people say it; empty for a meeting in Teams alone. */
  readonly location: string;
  /** Why it was moved or cancelled, shown to everybody; empty otherwise. */
  readonly reason: string;
  /** Practice on invented rows: marked wherever it is shown, counted nowhere. Swedish: övning. */
  readonly rehearsal: boolean;
  /** Whoever steers the meeting now; null before it starts and where nobody has said. */
  readonly leader: PersonId | null;
  /** The leader's function and organisation, never a name. */
  readonly ledBy: string;
}
