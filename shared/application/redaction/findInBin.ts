import { holds } from '../../domain/redaction/takeOut';
import type { BinItem, RowPlace } from '../ports/TextKeeper';
import { namesOf, placeKey } from './places';
import type { BinTrace } from './RedactionDesk';

/** What lies in the bin cannot be read; its title, and which row it was, say what they can. The likely ones come first. */
export function findInBin(
  items: readonly BinItem[],
  text: string,
  places: readonly RowPlace[],
): readonly BinTrace[] {
  const known = namesOf(places);
  const traces = items.map((item) => ({
    item,
    likely: holds(item.title, text) || known.has(placeKey(item.place)),
  }));
  return [...traces].sort((one, other) => Number(other.likely) - Number(one.likely));
}
