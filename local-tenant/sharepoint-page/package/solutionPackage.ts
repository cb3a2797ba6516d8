import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readComponentManifests } from './componentManifest.ts';
import type { ComponentManifest } from './componentManifest.ts';

/** What an administrator uploads to the app catalogue, opened in memory. */
export interface SolutionPackage {
  readonly manifests: readonly ComponentManifest[];
  /** A file of `ClientSideAssets` by its name, or null. */
  asset(name: string): Uint8Array | null;
}

const ASSETS = 'ClientSideAssets/';

function openPackage(bytes: Uint8Array): SolutionPackage {
  const files = unzipSync(bytes);
  const manifests = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .flatMap(([, content]) => readComponentManifests(strFromU8(content)));
  return { manifests, asset: (name) => files[ASSETS + name] ?? null };
}

/** The package as it lies on disk now: opened again when it has been built anew. Null where there is none. */
export function createPackageReader(path: string): () => SolutionPackage | null {
  let kept: { readonly age: number; readonly solution: SolutionPackage } | null = null;
  return () => {
    const age = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (age === undefined) return null;
    if (kept?.age !== age) kept = { age, solution: openPackage(readFileSync(path)) };
    return kept.solution;
  };
}
