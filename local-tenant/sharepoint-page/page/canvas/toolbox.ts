import type { PreconfiguredEntry, StoredWebPart, WebPartManifest } from '../microsoft.ts';
import type { Lang } from '../pageAddress.ts';

/** One way to put a web part on a page. */
export interface ToolboxEntry {
  readonly title: string;
  readonly manifest: WebPartManifest;
  readonly entry: PreconfiguredEntry;
}

function inLanguage(words: Readonly<Record<string, string>>, lang: Lang): string {
  const wanted = lang === 'sv' ? 'sv-se' : 'en-us';
  const found = Object.entries(words).find(([locale]) => locale.toLowerCase() === wanted);
  return found?.[1] ?? words['default'] ?? '';
}

/** SharePoint hands a page its manifests with the texts of the visitor's language alone. */
export function inOneLanguage(manifest: WebPartManifest, lang: Lang): WebPartManifest {
  const { preconfiguredEntries } = manifest;
  if (preconfiguredEntries === undefined) return manifest;
  const entries = preconfiguredEntries.map((entry) => ({
    ...entry,
    title: { default: inLanguage(entry.title, lang) },
    description: { default: inLanguage(entry.description, lang) },
  }));
  return { ...manifest, preconfiguredEntries: entries };
}

/** What one may add to a page: read from the package's manifests, never from a list of our own. */
export function toolboxOf(manifests: readonly WebPartManifest[]): readonly ToolboxEntry[] {
  return manifests
    .filter(({ componentType }) => componentType === 'WebPart')
    .flatMap((manifest) =>
      (manifest.preconfiguredEntries ?? []).map((entry) => ({
        title: entry.title['default'] ?? manifest.alias,
        manifest,
        entry,
      })),
    );
}

/** A web part as it comes out of the toolbox. */
export function fresh({ title, manifest, entry }: ToolboxEntry): StoredWebPart {
  return {
    id: manifest.id,
    instanceId: crypto.randomUUID(),
    title,
    description: entry.description['default'] ?? '',
    dataVersion: '1.0',
    properties: structuredClone(entry.properties),
  };
}
