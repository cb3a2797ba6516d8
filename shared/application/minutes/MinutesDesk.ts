import type { Instant } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { MinutesDeed, MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ComposedMinutes } from './composeMinutes';

/** One line of the log with the function that did it; empty where nobody knows. */
export interface MinutesEvent {
  readonly deed: MinutesDeed;
  readonly at: Instant;
  readonly by: string;
  readonly why: string;
  /** SHA-256 of the file as it lay in the library then. */
  readonly hash: string;
}

/** A version with what has been done to it, oldest first. */
export interface MinutesVersionFile extends MinutesVersion {
  readonly events: readonly MinutesEvent[];
}

/** How a locked file stands to what it was locked as. */
export type MinutesSeal =
  /** Not locked yet. */
  | 'open'
  /** The file could not be fetched to be compared. */
  | 'unread'
  | 'intact'
  /** The file is as it was locked, while the rows have been changed since; the file stands. */
  | 'rows-changed'
  /** Somebody has changed the file itself since it was locked. */
  | 'broken';

/** Everything that the page of a meeting's minutes shows. */
export interface MinutesOnFile {
  readonly composed: ComposedMinutes;
  /** Newest first; empty before closing, and where no file has been written yet. */
  readonly versions: readonly MinutesVersionFile[];
  readonly seal: MinutesSeal;
  /** Whether SharePoint lets the person take the minutes further. */
  readonly mayEdit: boolean;
  /** The person has shared this meeting's minutes before, and so been told what that may mean. */
  readonly hasShared: boolean;
}

type Filed = Promise<Result<MinutesVersion, CommandRefusal>>;

/** A meeting's minutes and what can be done with them. */
export interface MinutesDesk {
  open(meeting: MeetingId): Promise<Result<MinutesOnFile, GatewayFailure>>;
  /** The file of the newest version, for a link; one request. Null where there is none. */
  file(meeting: MeetingId): Promise<Result<MinutesVersion | null, GatewayFailure>>;
  /** Writes what is missing or was cut off; can be repeated, and does nothing where all is done. */
  complete(meeting: MeetingId): Filed;
  sendOut(meeting: MeetingId): Filed;
  /** Locks: from here on neither the product nor a change of the rows alters the file. */
  finalise(meeting: MeetingId): Filed;
  /** Opens a new version as a draft; the locked one stays as it is. */
  correct(meeting: MeetingId, reason: string): Filed;
  register(meeting: MeetingId, registryNumber: string): Filed;
  /** Records that somebody outside the forum has been given the newest version: to whom, when, by whom. */
  handOver(meeting: MeetingId, receiver: string): Filed;
}
