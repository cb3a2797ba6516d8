import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFrom } from './componentManifest.ts';
import type { ComponentManifest, ScriptResource } from './componentManifest.ts';

/** Microsoft's own components as the npm packages describe them; what npm lacks is supplied or stood in for. */
export interface MicrosoftAddresses {
  readonly nodeModules: string;
  /** Where the browser finds the packages. */
  readonly packages: string;
  /** Where the browser finds what stands in for unpublished components. */
  readonly absent: string;
}

const LOADER = 'sp-loader/dist/sp-loader-assembly_en-us.js';
const REACT = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
const REACT_DOM = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';

/** npm has Microsoft's words in English alone; its "default" file holds names of words in place of words. */
function inEnglish(resource: ScriptResource): ScriptResource {
  const english = resource.type === 'localizedPath' ? resource.paths['en-US'] : undefined;
  if (resource.type !== 'localizedPath' || english === undefined) return resource;
  return { ...resource, defaultPath: english, paths: { ...resource.paths, default: english } };
}

function readManifest(folder: string, file: string, address: string): ComponentManifest {
  const manifest = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ComponentManifest;
  const { loaderConfig } = servedFrom(manifest, address);
  const resources = Object.entries(loaderConfig.scriptResources).map(
    ([name, resource]) => [name, inEnglish(resource)] as const,
  );
  return {
    ...manifest,
    isInternal: true,
    loaderConfig: { ...loaderConfig, scriptResources: Object.fromEntries(resources) },
  };
}

function publishedManifests({ nodeModules, packages }: MicrosoftAddresses): readonly ComponentManifest[] {
  const root = join(nodeModules, '@microsoft');
  return readdirSync(root).flatMap((name) => {
    const folder = join(root, name, 'dist');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.manifest.json'))
      .map((file) => readManifest(folder, file, `${packages}@microsoft/${name}/dist/`));
  });
}

interface Library {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly address: string;
  readonly path: string;
  readonly needs?: Readonly<Record<string, ScriptResource>>;
}

/** A manifest for a script that has none of its own. */
export function libraryManifest({
  id,
  version,
  name,
  address,
  path,
  needs = {},
}: Library): ComponentManifest {
  return {
    id,
    alias: name,
    version,
    componentType: 'Library',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [address],
      entryModuleId: name,
      scriptResources: { [name]: { type: 'path', path }, ...needs },
    },
  };
}

function versionOf(nodeModules: string, name: string): string {
  const text = readFileSync(join(nodeModules, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function reactManifests({ nodeModules, packages }: MicrosoftAddresses): readonly ComponentManifest[] {
  const version = versionOf(nodeModules, 'react');
  const library = (id: string, name: string) => ({
    id,
    version,
    name,
    address: `${packages}${name}/umd/`,
    path: `${name}.production.min.js`,
  });
  const react: ScriptResource = { type: 'component', id: REACT, version };
  return [
    libraryManifest(library(REACT, 'react')),
    libraryManifest({ ...library(REACT_DOM, 'react-dom'), needs: { react } }),
  ];
}

/** Components that are compiled into the loader itself: an entry is all they need. */
function assembledManifests({ nodeModules, absent }: MicrosoftAddresses): readonly ComponentManifest[] {
  const head = readFileSync(join(nodeModules, '@microsoft', LOADER), 'utf8').slice(0, 4000);
  return [...head.matchAll(/\['([0-9a-f-]{36})', '([^']+)', \w\]/g)].map(([, id = '', version = '']) =>
    libraryManifest({ id, version, name: 'in-assembly', address: absent, path: 'in-assembly.js' }),
  );
}

/** What published manifests refer to and Microsoft does not publish. */
function absentManifests(
  known: readonly ComponentManifest[],
  { absent }: MicrosoftAddresses,
): readonly ComponentManifest[] {
  const seen = new Set(known.map(({ id }) => id));
  const needed = known.flatMap(({ loaderConfig }) => Object.entries(loaderConfig.scriptResources));
  return needed.flatMap(([name, resource]) => {
    if (resource.type !== 'component' || seen.has(resource.id)) return [];
    seen.add(resource.id);
    const { id, version } = resource;
    const query = new URLSearchParams({ id, version, name });
    return [libraryManifest({ id, version, name: 'absent', address: absent, path: `absent.js?${query}` })];
  });
}

/** Every component that Microsoft's own part of a page may ask the loader for. */
export function microsoftManifests(addresses: MicrosoftAddresses): readonly ComponentManifest[] {
  const published = publishedManifests(addresses);
  const ids = new Set(published.map(({ id }) => id));
  const assembled = assembledManifests(addresses).filter(({ id }) => !ids.has(id));
  const supplied = [...published, ...reactManifests(addresses), ...assembled];
  return [...supplied, ...absentManifests(supplied, addresses)];
}
