/** A resource of a component: a script of its own, one for each language, or another component. */
export type ScriptResource =
  | { readonly type: 'path'; readonly path: string }
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'localizedPath'; readonly defaultPath: string; readonly paths: Record<string, string> };

/** A component's manifest, as much of it as a page needs to know. The loader reads the rest. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly componentType: string;
  readonly isInternal?: boolean;
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
  readonly [rest: string]: unknown;
}

const MANIFEST = /<ClientSideComponent\b[^>]*?\bComponentManifest="([^"]*)"/g;

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

function fromXml(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return entities[name] ?? whole;
      return String.fromCodePoint(decimal === undefined ? parseInt(String(hex), 16) : Number(decimal));
    },
  );
}

/** The manifests that a feature's element file hands to SharePoint when the package is deployed. */
export function readComponentManifests(xml: string): readonly ComponentManifest[] {
  return [...xml.matchAll(MANIFEST)].map(([, text = '']) => JSON.parse(fromXml(text)) as ComponentManifest);
}

/** The same manifest with its scripts at another address, as SharePoint does when it deploys a package. */
export function servedFrom(manifest: ComponentManifest, address: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [address] } };
}
