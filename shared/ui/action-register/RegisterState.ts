import type { ActionRow } from '../../application/ports/ActionRegister';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';

/** What is shown of the list: still to come, failed, or so many pages of it. */
export type RegisterState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | {
      readonly kind: 'ready';
      readonly rows: readonly ActionRow[];
      readonly next: string | null;
      readonly loadingMore: boolean;
      /** The next page failed; what is shown stays. */
      readonly moreFailed: GatewayFailure | null;
    };
