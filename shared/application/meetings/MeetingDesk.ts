import type { Result } from '../../domain/kernel/result';
import type { Instant } from '../../domain/kernel/id';
import type { StepKind } from '../../domain/meeting/agendaItem';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
import type { Topic } from '../../domain/meeting/topic';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { CommandRefusal } from './CommandRefusal';

/** A meeting template as shipped in manifest/templates; a copy is made at planning, so a later edit never alters a meeting (F24). */
export interface MeetingTemplate {
  readonly key: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly steps: readonly {
    readonly kind: StepKind;
    readonly title: { readonly sv: string; readonly en: string };
    readonly minutes: number;
  }[];
}

/** The Möten page of one forum. */
export interface MeetingDesk {
  list(): Promise<Result<readonly Meeting[], GatewayFailure>>;
  plan(
    title: string,
    startsAt: Instant,
    template: MeetingTemplate,
  ): Promise<Result<MeetingId, CommandRefusal>>;
  /** Several at once, nearest first; a time where a meeting stands is passed over. */
  planSeries(
    times: readonly PlannedTime[],
    template: MeetingTemplate,
  ): Promise<Result<readonly MeetingId[], CommandRefusal>>;
  /** What was to be followed up goes to the next meeting. */
  cancel(meeting: MeetingId, reason: string): Promise<Result<void, CommandRefusal>>;
  reschedule(
    meeting: MeetingId,
    to: { readonly startsAt: Instant; readonly location: string; readonly reason: string },
  ): Promise<Result<void, CommandRefusal>>;
  /** What waits between meetings, as it stands. */
  topics(): Promise<Result<readonly Topic[], GatewayFailure>>;
  addTopic(title: string, organisation: OrganisationKey): Promise<Result<void, CommandRefusal>>;
  /** Only by whoever put it in. */
  withdrawTopic(topic: Topic): Promise<Result<void, CommandRefusal>>;
  takeTopic(topic: Topic, meeting: MeetingId): Promise<Result<void, CommandRefusal>>;
  dropTopic(topic: Topic, reason: string): Promise<Result<void, CommandRefusal>>;
  startRehearsal(
    template: MeetingTemplate,
    words: RehearsalWords,
  ): Promise<Result<MeetingId, CommandRefusal>>;
  /** To the recycle bin; how many meetings were taken away. */
  removeRehearsals(): Promise<Result<number, CommandRefusal>>;
  follow(onChange: () => void): () => void;
}

export interface PlannedTime {
  readonly title: string;
  readonly startsAt: Instant;
}

/** The invented rows of a rehearsal, in the language of whoever starts it. */
export interface RehearsalWords {
  readonly title: string;
  readonly promises: readonly string[];
}
