import { readFileSync } from 'node:fs';
import type { SiteDescription } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteDescription.js';

/** What is wrong with a description, in words for whoever wrote it. */
export class DescriptionRefused extends Error {}

const roles = ['coordinator', 'participant', 'reader'] as const;
const longestPrefix = 12;

/** Reads the file that a municipality writes of a site. */
export function readDescription(file: string): SiteDescription {
  const { kind, idPrefix = null, members = {} } = parsed(file);
  if (kind !== 'forum' && kind !== 'programme') {
    throw new DescriptionRefused('"kind" ska vara "forum" eller "programme".');
  }
  return { kind, idPrefix: readPrefix(kind, idPrefix), members: readMembers(members) };
}

function parsed(file: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read === 'object' && read !== null) return read as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new DescriptionRefused(`${file} gick inte att läsa: ${String(error)}`);
  }
  throw new DescriptionRefused(`${file} ska innehålla ett JSON-objekt.`);
}

function readPrefix(kind: SiteDescription['kind'], prefix: unknown): string | null {
  if (kind === 'programme') return null;
  if (typeof prefix === 'string' && prefix.trim() !== '' && prefix.length <= longestPrefix) return prefix;
  throw new DescriptionRefused(
    `"idPrefix" ska vara en förkortning på högst ${longestPrefix} tecken, till exempel "SÖD".`,
  );
}

function readMembers(members: unknown): SiteDescription['members'] {
  const given = (members ?? {}) as Readonly<Record<string, unknown>>;
  const stranger = Object.keys(given).find((name) => !roles.some((role) => role === name));
  if (stranger !== undefined) {
    throw new DescriptionRefused(`"members" kan ha ${roles.join(', ')}, men inte ${stranger}.`);
  }
  const listOf = (role: string): readonly string[] => {
    const list = given[role] ?? [];
    if (Array.isArray(list) && list.every((each) => typeof each === 'string')) return list;
    throw new DescriptionRefused(`"${role}" ska vara en lista med e-postadresser.`);
  };
  return { coordinator: listOf('coordinator'), participant: listOf('participant'), reader: listOf('reader') };
}
