import type { RowHistory, RowPlace } from '../../../application/ports/TextKeeper';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Settled } from '../http/SiteConnection';
import { valueOf } from '../registers/valueOf';
import { readRowTexts, textsIn } from './readRowTexts';

interface StoredVersion extends StoredRow {
  readonly VersionId: number;
  readonly IsCurrentVersion: boolean;
}

/** A row that is gone has no history to look at: its versions went to the bin with it. */
export function historyOf(
  place: RowPlace,
  now: Settled<unknown> | undefined,
  versions: Settled<unknown> | undefined,
): RowHistory {
  if (isMissing(now) || isMissing(versions)) return { place, now: null, earlier: [] };
  const stored = valueOf(versions) as readonly StoredVersion[];
  return {
    place,
    now: readRowTexts(place.list, valueOf(now) as StoredRow),
    earlier: stored
      .filter(({ IsCurrentVersion }) => !IsCurrentVersion)
      .map((version) => ({ version: version.VersionId, texts: textsIn(place.list, version) })),
  };
}

const isMissing = (part: Settled<unknown> | undefined): boolean =>
  part?.status === 'rejected' && statusOf(part.reason) === 404;
