import { readFileSync } from 'node:fs';
import type { SiteDescription } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteDescription.js';
import { readForum, type GivenForum } from './readForum.ts';
import type { DescriptionText } from './text/ProvisionText.ts';

/** What is wrong with a description, in words for whoever wrote it. */
export class DescriptionRefused extends Error {}

const roles = ['coordinator', 'participant', 'reader'] as const;
const longestPrefix = 12;
const longestName = 255;

/** `members` is the earlier name of `groups`. */
const keys: ReadonlySet<string> = new Set(['kind', 'name', 'idPrefix', 'groups', 'members', 'forum']);

type Given = Readonly<Record<string, unknown>>;
type Refuse = (message: string) => never;

export interface Description {
  readonly site: SiteDescription;
  /** Null where the file says nothing of the forum's own row. */
  readonly forum: GivenForum | null;
}

/** Reads the file that a municipality writes of a site. */
export function readDescription(file: string, text: DescriptionText): Description {
  const refuse: Refuse = (message) => {
    throw new DescriptionRefused(`${file}: ${message}`);
  };
  const given = parsed(file, text, refuse);
  const stranger = Object.keys(given).find((key) => !keys.has(key));
  if (stranger !== undefined) refuse(text.stranger(stranger));
  const site = readSiteIn(given, text, refuse);
  const { forum } = given;
  if (forum === undefined) return { site, forum: null };
  if (site.kind === 'programme') return refuse(text.forumOfProgramme);
  return { site, forum: readForum(forum, site, text, refuse) };
}

function readSiteIn(given: Given, text: DescriptionText, refuse: Refuse): SiteDescription {
  const { kind, name, idPrefix } = given;
  if (kind !== 'forum' && kind !== 'programme') return refuse(text.kind);
  if (kind === 'forum' && !isPrefix(idPrefix)) return refuse(text.prefix(longestPrefix));
  const groups = given['groups'] ?? given['members'] ?? {};
  return {
    kind,
    ...readName(name, text, refuse),
    idPrefix: prefixOf(kind, idPrefix),
    members: readGroups(groups, text, refuse),
  };
}

const readName = (name: unknown, text: DescriptionText, refuse: Refuse): Pick<SiteDescription, 'name'> => {
  if (name === undefined) return {};
  return isName(name) ? { name: name.trim() } : refuse(text.name(longestName));
};

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(file: string, text: DescriptionText, refuse: Refuse): Given {
  const content = contentOf(file, text, refuse);
  try {
    const read: unknown = JSON.parse(content);
    if (isObject(read)) return read;
  } catch (error) {
    return refuse(text.notJson(String(error).replace(/^SyntaxError: /, '')));
  }
  return refuse(text.notAnObject);
}

function contentOf(file: string, text: DescriptionText, refuse: Refuse): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return refuse(text.unreadable((error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.trim() !== '' && name.length <= longestName;

/** Stands in display ids, and in a column's default, which SharePoint reads as a formula after an equals sign. */
const prefix = /^[\p{L}\d][\p{L}\d -]*$/u;

const isPrefix = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= longestPrefix && prefix.test(given);

const prefixOf = (kind: SiteDescription['kind'], given: unknown): string | null =>
  kind === 'forum' && isPrefix(given) ? given : null;

function readGroups(given: unknown, text: DescriptionText, refuse: Refuse): SiteDescription['members'] {
  if (!isObject(given)) return refuse(text.groups(roles.join(', ')));
  const stranger = Object.keys(given).find((name) => !roles.some((role) => role === name));
  if (stranger !== undefined) refuse(text.group(roles.join(', '), stranger));
  const listOf = (role: (typeof roles)[number]): readonly string[] => {
    const list = given[role] ?? [];
    return Array.isArray(list) && list.every((each) => typeof each === 'string' && each.trim() !== '')
      ? (list as string[]).map((each) => each.trim())
      : refuse(text.addresses(role));
  };
  return { coordinator: listOf('coordinator'), participant: listOf('participant'), reader: listOf('reader') };
}
