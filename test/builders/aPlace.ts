import type { Place } from '../../shared/domain/situation/place';
import type { PlaceKind } from '../../shared/domain/situation/placeKind';
import { key } from './keys';

export const aPlace = (change: Partial<Place> = {}): Place => ({
  key: key('gangtunneln-demovagen'),
  name: 'Gångtunneln vid Demovägen',
  kind: 'tunnel' satisfies PlaceKind,
  district: 'Farsta',
  protectedPlace: false,
  ...change,
});
