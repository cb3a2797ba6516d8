import type { Result } from '../../domain/kernel/result';
import type { Instant } from '../../domain/kernel/id';
import type { StepKind } from '../../domain/meeting/agendaItem';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting';
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
  follow(onChange: () => void): () => void;
}
