import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { RowPages } from './rows/RowPages';

/** What is shown of the list: still to come, failed, or so many pages of it. */
export type RegisterState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | {
      readonly kind: 'ready';
      readonly list: RowPages;
      readonly loadingMore: boolean;
      /** The next page failed; what is shown stays. */
      readonly moreFailed: GatewayFailure | null;
    };
