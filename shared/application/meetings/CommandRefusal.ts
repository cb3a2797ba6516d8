import type { GatewayFailure } from '../ports/GatewayFailure';

/** Why a command was not carried out; each has Swedish and English words in ui/text. */
export type CommandRefusal =
  | GatewayFailure
  /** Another's change stands; both texts are shown as a `FieldConflict`. */
  | { readonly kind: 'changed-by-other' }
  | { readonly kind: 'only-coordinator' }
  | { readonly kind: 'only-own-organisation' }
  | { readonly kind: 'text-missing' }
  | { readonly kind: 'text-too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'organisation-missing' }
  | { readonly kind: 'organisation-ended'; readonly successor: string | null }
  | { readonly kind: 'not-a-date'; readonly text: string }
  | { readonly kind: 'date-passed' }
  | { readonly kind: 'date-too-far' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'cause-missing' }
  | { readonly kind: 'effect-missing' }
  | { readonly kind: 'status-not-reachable'; readonly from: string; readonly to: string }
  | { readonly kind: 'step-locked'; readonly remaining: number }
  | { readonly kind: 'nothing-to-borrow' }
  | { readonly kind: 'meeting-not-running' }
  | { readonly kind: 'cannot-turn-back' };
