import type { Result } from '../../domain/kernel/result';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ProvisioningStep } from './ProvisioningStep';
import type { SiteSnapshot } from './SiteSnapshot';

/** What of a batch could not be done and does not keep the rest from being done. */
export interface CarriedOut {
  readonly unknownMembers: readonly Extract<ProvisioningStep, { readonly kind: 'add-member' }>[];
}

/** A site that can be looked at and built on; needs full control of it. */
export interface SiteWorkshop {
  /** How the named lists and all else stands. */
  look(lists: readonly string[]): Promise<Result<SiteSnapshot, GatewayFailure>>;
  /** Steps of one kind, in one batch; one that has been done already is no failure. */
  carryOut(
    steps: readonly ProvisioningStep[],
    standing: SiteSnapshot,
  ): Promise<Result<CarriedOut, GatewayFailure>>;
}
