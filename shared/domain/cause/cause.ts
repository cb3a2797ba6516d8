import type { RowId, Version } from '../kernel/id';
import type { ProblemId } from '../situation/problem';

export type CauseId = RowId<'Cause'>;

/** The three ribs of Brå's fishbone. */
export const causeParts = ['offender', 'victim-or-object', 'place'] as const;
export type CausePart = (typeof causeParts)[number];

/** How near the problem a cause lies. Swedish: nivå. */
export const causeLevels = ['direct', 'indirect', 'underlying'] as const;
export type CauseLevel = (typeof causeLevels)[number];

/** What a cause rests on; an assumption is said to be one. Swedish: stöd. */
export const causeSupports = ['data', 'experience', 'assumption'] as const;
export type CauseSupport = (typeof causeSupports)[number];

/** Why a problem arises, in short form; a rejected cause stays (F19). Swedish: orsak. */
export interface Cause {
  readonly id: CauseId;
  readonly version: Version;
  readonly problem: ProblemId;
  readonly title: string;
  readonly part: CausePart;
  readonly level: CauseLevel;
  readonly support: CauseSupport;
  readonly rejected: boolean;
}
