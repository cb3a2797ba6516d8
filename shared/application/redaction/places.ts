import type { RedactionEntry } from '../../domain/redaction/redaction';
import type { RowPlace } from '../ports/TextKeeper';

export const placeKey = ({ list, row }: RowPlace): string => `${list}/${row}`;

export const namesOf = (places: readonly RowPlace[]): ReadonlySet<string> => new Set(places.map(placeKey));

type Line = Pick<RedactionEntry, 'id' | 'list' | 'row' | 'deed'>;

/** A line says `begun` and no later one of the same row says `done`. */
export const isUnfinished = (line: Line, log: readonly Line[]): boolean =>
  line.deed === 'begun' &&
  !log.some(
    ({ id, list, row, deed }) => deed === 'done' && id > line.id && list === line.list && row === line.row,
  );

/** Rows that an earlier run began with and left. */
export const unfinishedIn = (log: readonly RedactionEntry[]): readonly RowPlace[] =>
  log.filter((line) => isUnfinished(line, log)).map(({ list, row }) => ({ list, row }));
