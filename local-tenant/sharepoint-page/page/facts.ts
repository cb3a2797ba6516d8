import type { SiteVisit } from '../../sharepoint/SiteVisit.ts';
import type { StoredWebPart, WebPartManifest } from './microsoft.ts';

export interface StoredSection {
  readonly layout: 'full' | 'one' | 'two' | 'three';
  readonly background: 'none' | 'neutral' | 'soft' | 'strong';
  readonly columns: readonly (readonly StoredWebPart[])[];
}

export interface StoredCanvas {
  readonly sections: readonly StoredSection[];
}

/** What the server wrote into the page. */
export interface PageFacts extends SiteVisit {
  readonly page: { readonly name: string };
  readonly canvas: StoredCanvas;
  /** On a list's page: where the list lies. */
  readonly list?: string;
}

export interface Components {
  readonly all: readonly WebPartManifest[];
  readonly solution: readonly WebPartManifest[];
}

export function readFacts(): PageFacts {
  return JSON.parse(document.querySelector('#facts')?.textContent ?? '') as PageFacts;
}

export async function loadComponents(): Promise<Components> {
  const answer = await fetch('/_page/manifests.json');
  if (!answer.ok) throw new Error(`The components' manifests could not be read: ${answer.status}`);
  return (await answer.json()) as Components;
}
