import type { Place } from '../../shared/domain/situation/place';
import { key } from './keys';

export const aPlace = (change: Partial<Place> = {}): Place => ({
  key: key('gangtunneln-demovagen'),
  name: 'Gångtunneln vid Demovägen',
  kind: 'tunnel',
  district: 'Farsta',
  protectedPlace: false,
  latitude: null,
  longitude: null,
  ...change,
});
