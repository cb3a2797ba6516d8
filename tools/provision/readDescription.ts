import { readFileSync } from 'node:fs';
import type { SiteDescription } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteDescription.js';

/** What is wrong with a description, in words for whoever wrote it. */
export class DescriptionRefused extends Error {}

const roles = ['coordinator', 'participant', 'reader'] as const;
const longestPrefix = 12;
const longestName = 255;

/** `members` is the earlier name of `groups`. */
const keys: ReadonlySet<string> = new Set(['kind', 'name', 'idPrefix', 'groups', 'members']);

type Given = Readonly<Record<string, unknown>>;

/** Reads the file that a municipality writes of a site. */
export function readDescription(file: string): SiteDescription {
  const given = parsed(file);
  const stranger = Object.keys(given).find((key) => !keys.has(key));
  if (stranger !== undefined) refuse(file, `"${stranger}" är inget som en beskrivning kan ha.`);
  const { kind, name, idPrefix = null, groups = given['members'] ?? {} } = given;
  if (kind !== 'forum' && kind !== 'programme') {
    return refuse(file, '"kind" ska vara "forum" eller "programme".');
  }
  return {
    kind,
    ...(name === undefined ? {} : { name: readName(file, name) }),
    idPrefix: readPrefix(file, kind, idPrefix),
    members: readGroups(file, groups),
  };
}

function refuse(file: string, message: string): never {
  throw new DescriptionRefused(`${file}: ${message}`);
}

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(file: string): Given {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return refuse(
      file,
      `filen gick inte att läsa (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
  }
  try {
    const read: unknown = JSON.parse(text);
    if (isObject(read)) return read;
  } catch (error) {
    return refuse(file, `innehållet är inte giltig JSON: ${String(error).replace(/^SyntaxError: /, '')}.`);
  }
  return refuse(file, 'filen ska innehålla ett JSON-objekt.');
}

const readName = (file: string, name: unknown): string =>
  typeof name === 'string' && name.trim() !== '' && name.length <= longestName
    ? name.trim()
    : refuse(file, `"name" ska vara webbplatsens namn, högst ${longestName} tecken.`);

/** Stands in display ids, and in a column's default, which SharePoint reads as a formula after an equals sign. */
const prefix = /^[\p{L}\d][\p{L}\d -]*$/u;

function readPrefix(file: string, kind: SiteDescription['kind'], given: unknown): string | null {
  if (kind === 'programme') return null;
  if (typeof given === 'string' && given.length <= longestPrefix && prefix.test(given)) return given;
  return refuse(
    file,
    `"idPrefix" ska vara en förkortning med bokstäver och siffror, högst ${longestPrefix} tecken, till exempel "SÖD".`,
  );
}

function readGroups(file: string, given: unknown): SiteDescription['members'] {
  if (!isObject(given)) return refuse(file, `"groups" ska vara ett objekt med ${roles.join(', ')}.`);
  const stranger = Object.keys(given).find((name) => !roles.some((role) => role === name));
  if (stranger !== undefined) refuse(file, `"groups" kan ha ${roles.join(', ')}, men inte ${stranger}.`);
  const listOf = (role: string): readonly string[] => {
    const list = given[role] ?? [];
    return Array.isArray(list) && list.every((each) => typeof each === 'string' && each.trim() !== '')
      ? (list as string[]).map((each) => each.trim())
      : refuse(file, `"${role}" ska vara en lista med e-postadresser.`);
  };
  return { coordinator: listOf('coordinator'), participant: listOf('participant'), reader: listOf('reader') };
}
