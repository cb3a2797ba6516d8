import type { Instant, PersonId, RowId, Version } from '../kernel/id';
import { failure, success, type Result } from '../kernel/result';
import type { MeetingId } from './meetingId';
import type { MinutesState } from './meeting';

export type MinutesVersionId = RowId<'MinutesVersion'>;

/**
 * One version of a meeting's minutes, a Word file of its own in the forum's library; older ones stay there (F43).
 * Swedish: version av anteckningarna.
 */
export interface MinutesVersion {
  readonly id: MinutesVersionId;
  readonly version: Version;
  readonly meeting: MeetingId;
  /** 1 from closing, and one more for each correction. */
  readonly number: number;
  readonly state: MinutesState;
  readonly registryNumber: string;
  /** SHA-256 of the text as the product last wrote it; a file of another one has been edited by hand, and stands. */
  readonly textHash: string;
  /** Outside the forum, by name, with `; ` between; empty where nobody has been given it (F46). */
  readonly handedOverTo: string;
  readonly fileName: string;
  /** Where Word and browsers open it. */
  readonly address: string;
}

/** What can be done to a version, each a line of the log. */
export const minutesDeeds = ['sent-out', 'finalised', 'corrected', 'registered', 'handed-over'] as const;
export type MinutesDeed = (typeof minutesDeeds)[number];

/** One line of the log that nobody can alter: what was done to a version, by whom, when and why. Swedish: anteckningarnas logg. */
export interface MinutesLogEntry {
  readonly id: RowId<'MinutesLogEntry'>;
  readonly meeting: MeetingId;
  readonly number: number;
  readonly deed: MinutesDeed;
  readonly reason: string;
  /** SHA-256 of the file as it lay in the library at that moment; empty where the deed has none. */
  readonly hash: string;
  /** SHA-256 of its text alone: SharePoint writes a library's columns into Word files, so the file's own may change. */
  readonly textHash: string;
  /** SHA-256 of what the rows said; by it one sees whether they have changed since. */
  readonly wording: string;
  /** SharePoint's own author and time. */
  readonly author: PersonId | null;
  readonly at: Instant;
}

/** Sending out may be left out, as after a small correction. Nothing leaves a locked state but by a new version. */
const nextStates: Record<MinutesState, readonly MinutesState[]> = {
  none: ['draft'],
  draft: ['out-for-comments', 'finalised'],
  'out-for-comments': ['finalised'],
  finalised: ['registered'],
  registered: [],
};

/** TF 2:10: from here on the minutes are finished, and public. */
const locked: Record<MinutesState, boolean> = {
  none: false,
  draft: false,
  'out-for-comments': false,
  finalised: true,
  registered: true,
};

/** The line in the log that a state is reached by; a state without it has been begun and not carried through. */
const deeds: Record<MinutesState, MinutesDeed | null> = {
  none: null,
  draft: null,
  'out-for-comments': 'sent-out',
  finalised: 'finalised',
  registered: 'registered',
};

export const minutesStatesAfter = (state: MinutesState): readonly MinutesState[] => nextStates[state];
export const isLocked = (state: MinutesState): boolean => locked[state];
export const deedOf = (state: MinutesState): MinutesDeed | null => deeds[state];

/** The minutes cannot go from the state they are in to the one asked for. */
export interface MinutesStateRefusal {
  readonly kind: 'minutes-state-not-reachable';
  readonly from: MinutesState;
  readonly to: MinutesState;
}

export const moveMinutes = (
  from: MinutesState,
  to: MinutesState,
): Result<MinutesState, MinutesStateRefusal> =>
  nextStates[from].includes(to) ? success(to) : failure({ kind: 'minutes-state-not-reachable', from, to });

/** Only what is locked is corrected; a draft is simply written again. */
export const mayCorrect = (state: MinutesState): boolean => locked[state];

/** The registry's number may be put in by hand in the library; it says as much as the state. */
export const shownState = ({ state, registryNumber }: MinutesVersion): MinutesState =>
  state === 'finalised' && registryNumber !== '' ? 'registered' : state;

/** The one that stands now. */
export const latestOf = (versions: readonly MinutesVersion[]): MinutesVersion | null =>
  versions.reduce<MinutesVersion | null>(
    (latest, version) => (latest === null || version.number > latest.number ? version : latest),
    null,
  );

/** The last time this was done to that version. */
export const lineOf = (
  log: readonly MinutesLogEntry[],
  number: number,
  deed: MinutesDeed,
): MinutesLogEntry | null => log.findLast((entry) => entry.number === number && entry.deed === deed) ?? null;
