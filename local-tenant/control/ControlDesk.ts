import type { Resource } from '../identity/resources.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Faults, RequestLog } from '../tenant.ts';
import type { ClockOrder } from './readClock.ts';
import type { TokenOrder } from './readTokenOrder.ts';

/** What the control interface can reach of the running tenant. */
export interface ControlDesk {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly outbox: Outbox;
  readonly resources: readonly Resource[];
  health(): Promise<object>;
  tokenFor(order: TokenOrder): Promise<string>;
  /** Back to a fresh seed (the one it has, when none is named); a text says why not. */
  reset(seed: string | null): Promise<string | null>;
  setClock(order: ClockOrder): void;
  now(): Date;
}
