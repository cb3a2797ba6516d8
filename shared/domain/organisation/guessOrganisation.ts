import type { Organisation, OrganisationKey, OrganisationKind } from './organisation';

/** Words in a name that tell what kind of organisation it is; the first that fits. */
const signs: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/polis|\blpo\b/i, 'police'],
  [/\bregion\b/i, 'region'],
  [/brandförsvar|räddning/i, 'rescue-service'],
  [/nämnd/i, 'committee'],
  [/stadsdel|\bsdf\b|\bsdn\b/i, 'district-administration'],
  [/\bab\b|bostäder|hem\b|fastighet/i, 'company'],
  [/förening|vandrar|kyrka|församling/i, 'civil-society'],
  [/länsstyrelse|myndighet|verket\b|kriminalvård/i, 'state-authority'],
  [/handel|köpman|näringsliv|centrum/i, 'business'],
];

/**
 * An organisation from its name alone, for a forum that is set up from nothing: key, tag and kind are suggestions that
 * an administrator can change in the list.
 */
export const guessOrganisation = (name: string): Organisation => ({
  key: keyFrom(name) as OrganisationKey,
  name,
  shortName: name,
  tag: tagFrom(name),
  kind: signs.find(([sign]) => sign.test(name))?.[1] ?? 'specialist-administration',
  validFrom: null,
  validTo: null,
  successor: null,
});

const letters: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** `Södermalms SDF` → `sodermalms-sdf`. */
const keyFrom = (name: string): string =>
  name
    .toLocaleLowerCase('sv')
    .replace(/[åäöéü]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

function tagFrom(name: string): string {
  const [first = '', second = ''] = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  return (second === '' ? first.slice(0, 2) : `${first.slice(0, 1)}${second.slice(0, 1)}`).toLocaleUpperCase(
    'sv',
  );
}
