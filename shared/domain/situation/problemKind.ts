/**
 * What kind of problem the situation shows. Violent extremism is one kind: which milieu is meant would be data on
 * political opinion or religion, which must not enter. Swedish: problemtyp.
 */
export const problemKinds = [
  'vandalism',
  'public-disorder',
  'poor-lighting',
  'littering',
  'unlawful-driving',
  'open-drug-scene-sale',
  'open-drug-scene-use',
  'crime-at-hub',
  'shooting',
  'fire',
  'other-reported-crime',
  'place-vulnerable-to-terror',
  'violent-extremism',
  'unfair-competition',
  'undue-influence',
  'felt-unsafety',
  'graffiti',
  'burglary',
  'violence-in-public',
  'crime-against-older-people',
  'other',
] as const;
export type ProblemKind = (typeof problemKinds)[number];
