import type { Done } from '../MeetingCommands';

/** Something just done that can be taken back for a little while. */
export interface UndoOffer {
  /** A save that was put together with another's, a new promise, an answer noted, a new status, an accepted date, or a step that somebody else left for another at the same moment. */
  readonly what: 'merged' | 'promised' | 'answered' | 'moved' | 'dated' | 'stepped';
  /** The promise's own id, or the step's title; empty where the row has neither. */
  readonly item: string;
}

export interface Undo extends UndoOffer {
  /** By a new write on the row as it then stands, never by force; `reason` stands in the history where there is one. */
  run(reason: string): Done;
}
