import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerJson, refuse } from '../http/answer.ts';
import type { Routes } from '../http/createListener.ts';
import { createModuleFolder } from '../http/createModuleFolder.ts';
import type { Handler } from '../http/Exchange.ts';
import type { ComponentManifest } from './package/componentManifest.ts';
import { frameworkVersion } from './package/loaderManifests.ts';
import type { LoaderManifests } from './package/loaderManifests.ts';
import { createPackageFiles } from './package/packageFiles.ts';
import { absentScript, navigatorScript } from './package/shimScripts.ts';
import type { SolutionPackage } from './package/solutionPackage.ts';

interface PageSources {
  readonly readPackage: () => SolutionPackage | null;
  readonly manifests: (solution: readonly ComponentManifest[]) => LoaderManifests;
}

function sendScript(response: ServerResponse, script: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(script);
}

/** The scripts of the package, as SharePoint serves them from the tenant's app catalogue. */
function createAssetFolder(prefix: string, readPackage: PageSources['readPackage']): Handler {
  return ({ response, url }) => {
    const name = decodeURIComponent(url.pathname.slice(prefix.length));
    const asset = name.endsWith('.js') ? (readPackage()?.asset(name) ?? null) : null;
    if (asset === null) refuse(response, 404, 'notFound', `The package holds no script ${name}.`);
    else sendScript(response, asset);
  };
}

/** Everything that a page fetches besides data. Nobody needs to be signed in: none of it is anybody's. */
export function ownRoutes(prefix: string, nodeModules: string, sources: PageSources): Routes {
  const { readPackage, manifests } = sources;
  const modules = (folder: string): Routes => ({
    [`GET ${prefix}${folder}*`]: createModuleFolder(
      join(import.meta.dirname, '..', folder),
      `${prefix}${folder}`,
    ),
  });
  return {
    ...modules('sharepoint-page/page/'),
    // Modules name each other by where they lie on disk, so that their addresses are laid out like the folders.
    ...modules('teams-host/page/'),
    [`GET ${prefix}npm/*`]: createPackageFiles(nodeModules, `${prefix}npm/`),
    [`GET ${prefix}app/*`]: createAssetFolder(`${prefix}app/`, readPackage),
    [`GET ${prefix}manifests.json`]: ({ response }) => {
      answerJson(response, 200, manifests(readPackage()?.manifests ?? []));
    },
    [`GET ${prefix}absent.js`]: ({ response, url }) => {
      sendScript(response, absentScript(url.searchParams));
    },
    [`GET ${prefix}navigator.js`]: ({ response }) => {
      sendScript(response, navigatorScript(frameworkVersion(nodeModules)));
    },
  };
}
