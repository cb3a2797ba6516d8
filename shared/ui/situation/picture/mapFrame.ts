import type { Place } from '../../../domain/situation/place';

export interface OnMap {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

export const mapSize = { wide: 320, high: 220, edge: 32 } as const;

/** Nearer than this, everything looks far apart: about a kilometre of latitude. */
const leastSpan = 0.01;

/** A protected place, or one without a position, is never put on the map. */
export const canBeOnMap = (place: Place | null): place is Place =>
  place !== null && !place.protectedPlace && place.latitude !== null && place.longitude !== null;

/**
 * Puts places on a plain map, north upwards and in true proportions: a degree of longitude is shorter than one of
 * latitude by the cosine of the latitude. Nothing is fetched from a map service.
 */
export function placedOnMap(places: readonly Place[]): readonly OnMap[] {
  const spots = places.filter(canBeOnMap).map((place) => ({
    place,
    north: place.latitude ?? 0,
    east: (place.longitude ?? 0) * Math.cos(((place.latitude ?? 0) * Math.PI) / 180),
  }));
  if (spots.length === 0) return [];
  const norths = spots.map(({ north }) => north);
  const easts = spots.map(({ east }) => east);
  const middle = { north: middleOf(norths), east: middleOf(easts) };
  const { wide, high, edge } = mapSize;
  const scale = Math.min(
    (wide - 2 * edge) / Math.max(spanOf(easts), leastSpan),
    (high - 2 * edge) / Math.max(spanOf(norths), leastSpan),
  );
  return spots.map(({ place, north, east }) => ({
    place,
    x: rounded(wide / 2 + (east - middle.east) * scale),
    y: rounded(high / 2 - (north - middle.north) * scale),
  }));
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
const spanOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const middleOf = (values: readonly number[]): number => (Math.max(...values) + Math.min(...values)) / 2;
