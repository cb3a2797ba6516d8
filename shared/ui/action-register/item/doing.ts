import type { ActionStatus } from '../../../domain/action/actionStatus';

/** What is open on an action's page besides reading; one thing at a time. */
export type Doing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'answering' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'reminding' }
  | { readonly kind: 'moving'; readonly to: ActionStatus };

export const reading: Doing = { kind: 'reading' };
