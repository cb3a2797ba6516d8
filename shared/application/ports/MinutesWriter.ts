import type { Instant } from '../../domain/kernel/id';
import type { MinutesState } from '../../domain/meeting/meeting';
import type { ComposedMinutes } from '../minutes/composeMinutes';

/** A correction that made a new version: which, when, by which function and why. */
interface MinutesCorrection {
  readonly number: number;
  readonly at: Instant;
  readonly by: string;
  readonly why: string;
}

/** What is to be written down. */
export interface MinutesSheet {
  readonly composed: ComposedMinutes;
  readonly version: number;
  readonly state: MinutesState;
  readonly registryNumber: string;
  readonly corrections: readonly MinutesCorrection[];
  readonly timeZone: string;
}

/** The minutes as a file, with what tells later whether the file or the rows have been changed. */
export interface WrittenMinutes {
  readonly content: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the content's text. */
  readonly textHash: string;
  /** SHA-256 of what the rows say, apart from state and versions. */
  readonly wording: string;
}

/** Writes the minutes as a document; the same sheet gives the same bytes. */
export interface MinutesWriter {
  write(sheet: MinutesSheet): Promise<WrittenMinutes>;
  wordingOf(sheet: MinutesSheet): Promise<string>;
  /** SHA-256 of all bytes, in hexadecimal. */
  hashOf(content: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Of what the pages say and nothing else; of all bytes where it is no Word file. */
  textHashOf(content: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Another state at the head of every page of a file that has been edited by hand; null where there is no such head. */
  relabel(
    content: Uint8Array<ArrayBuffer>,
    state: MinutesState,
    version: number,
  ): Promise<Uint8Array<ArrayBuffer> | null>;
}
