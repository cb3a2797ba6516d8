import type { Resource } from '../identity/resources.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Faults, RequestLog } from '../tenant.ts';
import type { BounceOrder } from './readBounce.ts';
import type { ClockOrder } from './readClock.ts';
import type { RegionOrder } from './readRegion.ts';
import type { CertificateOrder, CodeOrder, GrantOrder } from './readAppOrders.ts';
import type { TickOrder } from './readTick.ts';
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
  /** Lets an app prove itself by a certificate; a text says why not. */
  addCertificate(order: CertificateOrder): string | null;
  /** Lets an app with Sites.Selected reach a site; a text says why not. */
  grantSite(order: GrantOrder): string | null;
  /** Sets a site's time zone and language; a text says why not. */
  setRegion(order: RegionOrder): string | null;
  /** What a person says of a code for sign-in; false when nobody waits for it. */
  decideCode(order: CodeOrder): boolean;
  /** Says whether mail to an address comes back. */
  setBouncing(order: BounceOrder): void;
  /** Lets the product's reminder job run once; null when the service does not answer. */
  tick(order: TickOrder): Promise<object | null>;
  now(): Date;
}
