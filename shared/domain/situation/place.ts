import type { Key } from '../kernel/id';
import type { PlaceKind } from './placeKind';

export type PlaceKey = Key<'Place'>;

/** A public place, never finer than a square, a park or a block. Swedish: plats. */
export interface Place {
  readonly key: PlaceKey;
  readonly name: string;
  /** Null until filled in. */
  readonly kind: PlaceKind | null;
  readonly district: string;
  /** Protected places are never shown on a map. Swedish: skyddsvärd. */
  readonly protectedPlace: boolean;
  /** Degrees north and east (WGS 84), approximate; null for a place that has not been put on the map. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}
