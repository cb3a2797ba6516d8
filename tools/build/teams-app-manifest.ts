import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';

export type Environment = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

const packages = createRequire(join(process.cwd(), 'package.json'));

const SCHEMA_FOLDER = '@microsoft/app-manifest/build/json-schemas/teams/v1.30';

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown;
}

/** Reads the description of one environment: what differs between this machine, a trial and production. */
export async function readEnvironment(root: string, name: string): Promise<Environment> {
  const found = await readJson(join(root, 'manifest', 'teams', 'environments', `${name}.json`));
  const values = Object.entries(found as Record<string, unknown>);
  const wrong = values.filter(([, value]) => typeof value !== 'string' || value === '');
  if (wrong.length > 0) throw new Error(`${name}.json: not a text: ${wrong.map(([key]) => key).join(', ')}`);
  return found as Environment;
}

/** Puts an environment's values into the manifest; a value missing or left over is an error, never a guess. */
export function fillManifest(template: string, environment: Environment): Record<string, unknown> {
  const used = new Set([...template.matchAll(PLACEHOLDER)].map(([, key = '']) => key));
  const missing = [...used].filter((key) => !(key in environment));
  const unused = Object.keys(environment).filter((key) => !used.has(key));
  if (missing.length > 0) throw new Error(`The environment lacks ${missing.join(', ')}`);
  if (unused.length > 0) throw new Error(`The manifest does not use ${unused.join(', ')}`);
  const filled = template.replace(PLACEHOLDER, (_, key: string) =>
    JSON.stringify(environment[key] ?? '').slice(1, -1),
  );
  return JSON.parse(filled) as Record<string, unknown>;
}

async function readSchema(file: string): Promise<unknown> {
  const text = await readFile(packages.resolve(`${SCHEMA_FOLDER}/${file}`), 'utf8');
  // Two patterns of Microsoft's localisation schema leave a bracket unescaped, which JavaScript's `u` flag refuses.
  return JSON.parse(text.replaceAll('\\\\b]', '\\\\b\\\\]')) as unknown;
}

async function complaintsBy(schemaFile: string, document: unknown): Promise<readonly string[]> {
  return AppManifestUtils.validateAgainstSchema(document as never, (await readSchema(schemaFile)) as never);
}

/** What schema 1.30 has against a manifest; the schema comes with the package, so no network is needed. */
export async function manifestComplaints(manifest: unknown): Promise<readonly string[]> {
  return complaintsBy('MicrosoftTeams.schema.json', manifest);
}

/** What schema 1.30 has against a language file. */
export async function languageComplaints(language: unknown): Promise<readonly string[]> {
  return complaintsBy('MicrosoftTeams.Localization.schema.json', language);
}
