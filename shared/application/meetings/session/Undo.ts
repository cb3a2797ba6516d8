import type { Done } from '../MeetingCommands';

/** Something just done that can be taken back for a little while. */
export interface UndoOffer {
  /** A save that was put together with another's, a new promise, an answer noted, a new status or an accepted date. */
  readonly what: 'merged' | 'promised' | 'answered' | 'moved' | 'dated';
  /** The promise's own id; empty where the row has none. */
  readonly item: string;
}

export interface Undo extends UndoOffer {
  /** By a new write on the row as it then stands, never by force; `reason` stands in the history where there is one. */
  run(reason: string): Done;
}
