import type { ActionId } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { Heard } from '../../domain/action/whoSpeaks';
import type { Instant } from '../../domain/kernel/id';
import type { FieldConflict } from '../conflicts/FieldConflict';
import type { KeptTexts } from '../device/KeptTexts';
import type { SignedInMember } from '../people/signedInMember';
import type { DirectoryContent } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { MeetingRoom } from '../ports/MeetingBook';
import type { KeptCommand } from './KeptCommand';
import type { MeetingCommands } from './MeetingCommands';
import type { UndoOffer } from './session/Undo';

export type { Done, FillIn, MeetingCommands, NewPromise, SpokenAnswer } from './MeetingCommands';

/** What stops a write for the time being: it waits and is tried again, nothing typed is lost. */
export type HoldingFailure = Extract<
  GatewayFailure,
  { readonly kind: 'offline' | 'throttled' | 'sign-in-needed' }
>;

/** What the panel, the stage and the details tab show. Pending answers already lie on top of `room.actions`. */
export interface MeetingView {
  readonly room: MeetingRoom;
  readonly directory: DirectoryContent;
  readonly me: SignedInMember;
  /** Actions whose shown state includes answers not yet applied to the row, with how many. */
  readonly pending: ReadonlyMap<ActionId, number>;
  /** The room's answers with who gave them, as steps, read-back and confirmations ask for them. */
  readonly heard: readonly Heard[];
  /** Answers whose claimed organisation did not match their author; shown, not applied. */
  readonly mismatched: readonly Answer[];
  /** The ids of actions that somebody else just changed or answered; emptied after the two seconds of the tint. */
  readonly changedByOthers: ReadonlySet<number>;
}

export type SavingState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving'; readonly writes: number }
  /** Tried and still waiting; what was typed is kept in this window and tried again, with the same operation id. */
  | {
      readonly kind: 'waiting-for-network';
      readonly writes: number;
      readonly because?: HoldingFailure['kind'];
    }
  | { readonly kind: 'conflict'; readonly conflict: FieldConflict }
  /** Refused after its form had let go of it; the text is kept until the person says what is to become of it. */
  | { readonly kind: 'needs-you'; readonly commands: number };

export type SessionState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | {
      readonly kind: 'open';
      readonly view: MeetingView;
      readonly saving: SavingState;
      /** What was just done and can be taken back for a little while. */
      readonly undo: UndoOffer | null;
      /** What stands on the device and not yet in the register, in the order it was typed. */
      readonly waiting: readonly KeptCommand[];
    };

/** A meeting held open: loads it, follows what others change, and carries out commands. */
export interface MeetingSession {
  readonly commands: MeetingCommands;
  /** Texts being typed, and what the device can keep of them. */
  readonly kept: KeptTexts;
  state(): SessionState;
  /** Calls back at every new state; the returned function ends it. */
  subscribe(listener: () => void): () => void;
  /** Loads and follows; the returned function stops following. */
  follow(): () => void;
}
