import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reproducibleZip } from './reproducible-zip.ts';
import {
  fillManifest,
  languageComplaints,
  manifestComplaints,
  readEnvironment,
} from './teams-app-manifest.ts';

const LANGUAGE_FILE = 'languages/en.json';

function insist(file: string, complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`${file} breaks schema 1.30:\n${complaints.join('\n')}`);
}

/** Builds the Teams app's zip for one environment, after schema 1.30 has accepted what goes into it. */
export async function teamsAppPackage(root: string, environmentName: string): Promise<Uint8Array> {
  const folder = join(root, 'manifest', 'teams');
  const template = await readFile(join(folder, 'manifest.json'), 'utf8');
  const manifest = fillManifest(template, await readEnvironment(root, environmentName));
  insist('manifest.json', await manifestComplaints(manifest));

  const language = await readFile(join(folder, LANGUAGE_FILE), 'utf8');
  insist(LANGUAGE_FILE, await languageComplaints(JSON.parse(language)));

  return reproducibleZip({
    'color.png': await readFile(join(folder, 'icons', 'color.png')),
    [LANGUAGE_FILE]: language,
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'outline.png': await readFile(join(folder, 'icons', 'outline.png')),
  });
}
