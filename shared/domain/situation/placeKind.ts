/** Swedish: platstyp. */
export const placeKinds = [
  'square',
  'park',
  'centre',
  'station',
  'route',
  'tunnel',
  'school-grounds',
  'housing-area',
  'neighbourhood',
  'district',
  'local-police-area',
] as const;
export type PlaceKind = (typeof placeKinds)[number];
