import { createHash } from 'node:crypto';
import type { Canvas, Section, StoredWebPart } from './canvas.ts';
import type { ComponentManifest } from './package/componentManifest.ts';

type Localised = Readonly<Record<string, string>>;

interface PreconfiguredEntry {
  readonly title: Localised;
  readonly description: Localised;
  readonly properties: Readonly<Record<string, unknown>>;
}

const THIRDS = 3;

function inLanguage(words: Localised, lang: 'sv' | 'en'): string {
  return (lang === 'sv' ? words['sv-se'] : undefined) ?? words['default'] ?? '';
}

/** The same instance id each time, so that an unsaved page looks the same when it is loaded again. */
function instanceIdFor(componentId: string): string {
  const hex = createHash('sha256').update(componentId).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function placed(manifest: ComponentManifest, lang: 'sv' | 'en'): StoredWebPart | null {
  const [entry] = (manifest['preconfiguredEntries'] ?? []) as readonly PreconfiguredEntry[];
  if (entry === undefined || manifest.componentType !== 'WebPart') return null;
  return {
    id: manifest.id,
    instanceId: instanceIdFor(manifest.id),
    title: inLanguage(entry.title, lang),
    description: inLanguage(entry.description, lang),
    dataVersion: '1.0',
    properties: entry.properties,
  };
}

function inThirds(parts: readonly StoredWebPart[]): readonly Section[] {
  const rows = Math.ceil(parts.length / THIRDS);
  return Array.from({ length: rows }, (_, row) => ({
    layout: 'three',
    background: row % 2 === 0 ? 'neutral' : 'none',
    columns: [0, 1, 2].map((column) => parts.slice(row * THIRDS + column).slice(0, 1)),
  }));
}

/** A page that nobody has saved yet: every web part of the package, the first one across the page. */
export function startCanvas(manifests: readonly ComponentManifest[], lang: 'sv' | 'en'): Canvas {
  const parts = manifests.flatMap((manifest) => placed(manifest, lang) ?? []);
  const first: Section = { layout: 'one', background: 'none', columns: [parts.slice(0, 1)] };
  return { sections: [first, ...inThirds(parts.slice(1))] };
}
