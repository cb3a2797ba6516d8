import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFrom } from './componentManifest.ts';
import type { ComponentManifest } from './componentManifest.ts';
import { libraryManifest, microsoftManifests } from './microsoftManifests.ts';

/** The component that Microsoft's loader starts a page by: here, the tenant's own. */
export const NAVIGATOR = '4df9bb86-ab0a-4aab-ab5f-48bf167048fb';

/** What the navigator asks the loader for, by its component. */
const needed = {
  '@microsoft/sp-core-library': '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  '@microsoft/sp-page-context': '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8',
  '@microsoft/sp-component-base': '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
} as const;

export const navigatorNeeds = Object.keys(needed);

/** SPFx counts all of its packages in step. */
export function frameworkVersion(nodeModules: string): string {
  const text = readFileSync(join(nodeModules, '@microsoft', 'sp-loader', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function navigatorManifest(address: string, version: string): ComponentManifest {
  return libraryManifest({
    id: NAVIGATOR,
    version,
    name: 'navigator',
    address,
    path: 'navigator.js',
    needs: Object.fromEntries(
      Object.entries(needed).map(([name, id]) => [name, { type: 'component', id, version }] as const),
    ),
  });
}

export interface LoaderManifests {
  /** All that the loader may be asked for. */
  readonly all: readonly ComponentManifest[];
  /** Those of the package. */
  readonly solution: readonly ComponentManifest[];
}

/** Every component of a page: Microsoft's, the tenant's own, and those of the package. */
export function createLoaderManifests(
  address: string,
  nodeModules: string,
): (solution: readonly ComponentManifest[]) => LoaderManifests {
  let framework: readonly ComponentManifest[] | null = null;
  return (packaged) => {
    framework ??= [
      ...microsoftManifests({ nodeModules, packages: `${address}npm/`, absent: address }),
      navigatorManifest(address, frameworkVersion(nodeModules)),
    ];
    const solution = packaged.map((manifest) => servedFrom(manifest, `${address}app/`));
    return { all: [...framework, ...solution], solution };
  };
}
