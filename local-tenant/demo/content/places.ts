import type { Place } from '@samverkansrummet/shared/lib-commonjs/domain/situation/place.js';

type DemoPlace = Omit<Place, 'key'> & { readonly key: string };

/** Public places only; the two marked invented do not exist. */
export const places: readonly DemoPlace[] = [
  {
    key: 'sergels-torg',
    name: 'Sergels torg',
    kind: 'square',
    district: 'Norra innerstaden',
    protectedPlace: false,
  },
  {
    key: 'medborgarplatsen',
    name: 'Medborgarplatsen',
    kind: 'square',
    district: 'Södermalm',
    protectedPlace: false,
  },
  { key: 'hotorget', name: 'Hötorget', kind: 'square', district: 'Norra innerstaden', protectedPlace: false },
  {
    key: 'kungstradgarden',
    name: 'Kungsträdgården',
    kind: 'park',
    district: 'Norra innerstaden',
    protectedPlace: false,
  },
  {
    key: 'gullmarsplan',
    name: 'Gullmarsplan',
    kind: 'station',
    district: 'Enskede-Årsta-Vantör',
    protectedPlace: false,
  },
  {
    key: 'fridhemsplan',
    name: 'Fridhemsplan',
    kind: 'station',
    district: 'Kungsholmen',
    protectedPlace: false,
  },
  { key: 'kista-centrum', name: 'Kista centrum', kind: 'centre', district: 'Järva', protectedPlace: false },
  {
    key: 'farsta-centrum',
    name: 'Farsta centrum',
    kind: 'centre',
    district: 'Farsta',
    protectedPlace: false,
  },
  {
    key: 'skarholmens-centrum',
    name: 'Skärholmens centrum',
    kind: 'centre',
    district: 'Skärholmen',
    protectedPlace: false,
  },
  {
    key: 'vallingby-centrum',
    name: 'Vällingby centrum',
    kind: 'centre',
    district: 'Hässelby-Vällingby',
    protectedPlace: false,
  },
  {
    key: 'gangtunneln-demovagen',
    name: 'Gångtunneln vid Demovägen',
    kind: 'tunnel',
    district: 'Farsta',
    protectedPlace: false,
  },
  {
    key: 'parkstraket-provangen',
    name: 'Parkstråket Provängen',
    kind: 'route',
    district: 'Järva',
    protectedPlace: false,
  },
] as const;
