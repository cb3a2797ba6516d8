import { siteAddress } from './siteAddress';

/** What every part stores with its page. Names never change: pages already hold them. */
export interface PartProperties {
  /** Empty for the part's usual name. */
  heading: string;
  /** Empty for the site that the page belongs to. */
  forumAddress: string;
  programmeAddress: string;
}

export interface PartSettings {
  readonly heading: string;
  /** Null on the programme's own site and on the tenant's first one, where an app in Teams stands: they are no forums. */
  readonly forumAddress: string | null;
  /** The forum's site as it was written in the settings. */
  readonly askedFor: string;
  readonly programmeAddress: string;
}

const usualProgramme = '/sites/programmet';

/** A page may hold anything under a name: of another version, or edited by hand. */
export const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** One of the words that a setting may have; the first where it has another. */
export function oneOf<Word extends string>(words: readonly [Word, ...Word[]], stored: unknown): Word {
  return words.find((word) => word === stored) ?? words[0];
}

/** Whatever is written there is told in a sentence of its own. */
const longest = 120;

/** SharePoint takes an address in capitals for the same. */
const isSameSite = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Reads stored properties with care; `page` is the address of the site that the page belongs to. */
export function readPartSettings(stored: Partial<PartProperties>, page: string): PartSettings {
  const { origin } = new URL(page);
  const programmeAddress =
    siteAddress(textOf(stored.programmeAddress), origin) ?? `${origin}${usualProgramme}`;
  const isRoot = new URL(page).pathname === '/';
  const own = isRoot || isSameSite(page, programmeAddress) ? null : page;
  return {
    heading: textOf(stored.heading),
    forumAddress: siteAddress(textOf(stored.forumAddress), origin) ?? own,
    askedFor: textOf(stored.forumAddress).trim().slice(0, longest),
    programmeAddress,
  };
}
