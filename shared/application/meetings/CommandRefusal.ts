import type { AskRefusal } from '../../domain/action/askForUpdate';
import type { ClosingLack } from '../../domain/meeting/closing';
import type { FieldConflict } from '../conflicts/FieldConflict';
import type { GuardRefusal } from '../guard/guardTexts';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** Why a command was not carried out; each has Swedish and English words in ui/text. */
export type CommandRefusal =
  | GatewayFailure
  | GuardRefusal
  /** Another's change stands; where it is a text, both are shown. */
  | { readonly kind: 'changed-by-other'; readonly conflicts?: readonly FieldConflict[] }
  | { readonly kind: 'only-coordinator' }
  | { readonly kind: 'only-own-organisation' }
  | { readonly kind: 'text-missing' }
  | { readonly kind: 'text-too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'organisation-missing' }
  /** Its key, made of the name, is empty or another organisation's. */
  | { readonly kind: 'organisation-name-unusable'; readonly name: string }
  | { readonly kind: 'organisation-ended'; readonly successor: string | null }
  | { readonly kind: 'not-a-date'; readonly text: string }
  | { readonly kind: 'not-a-mail' }
  | AskRefusal
  /** Its days are over, or nothing about it would change. */
  | { readonly kind: 'contact-not-replaceable' }
  | { readonly kind: 'date-passed' }
  | { readonly kind: 'date-too-far' }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'cause-missing' }
  | { readonly kind: 'effect-missing' }
  | { readonly kind: 'status-not-reachable'; readonly from: string; readonly to: string }
  | { readonly kind: 'step-locked'; readonly remaining: number }
  | { readonly kind: 'nothing-to-borrow' }
  | { readonly kind: 'meeting-not-running' }
  /** Held, cancelled or under way: its time stands. */
  | { readonly kind: 'meeting-over' }
  /** Somebody else steers the meeting; whoever may edit can take over. */
  | { readonly kind: 'led-by-other'; readonly by: string }
  /** Attendance not taken, a promise from last time unanswered, or one not read back to an organisation that is there. */
  | { readonly kind: 'not-ready-to-close'; readonly lacks: readonly ClosingLack[] }
  /** The step in progress, one with notes, and the one of last time's promises cannot be taken off the agenda. */
  | { readonly kind: 'step-in-use' }
  | { readonly kind: 'minutes-before-closing' }
  | { readonly kind: 'minutes-state-not-reachable'; readonly from: string; readonly to: string }
  | { readonly kind: 'cannot-turn-back' }
  /** Somebody has answered or changed it since. */
  | { readonly kind: 'undo-overtaken' }
  /** Problems, causes and files would outlive the practice. */
  | { readonly kind: 'not-in-rehearsal'; readonly what: 'situation' | 'file' };
