import { readFileSync } from 'node:fs';
import type { Canvas } from './SharePointPage.ts';

const folders = {
  register: 'action-register/ActionRegister',
  state: 'state-of-play/StateOfPlay',
  mine: 'my-promises/MyPromises',
  meetings: 'meetings/Meetings',
  programme: 'programme/Programme',
  picture: 'situation-picture/SituationPicture',
  open: 'open-promises/OpenPromises',
} as const;

export type PartKind = keyof typeof folders;
export const partKinds = Object.keys(folders) as readonly PartKind[];

interface Manifest {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}

/** Read and not imported, so that it can be had without a loader for JSON. */
const manifestOf = (kind: PartKind): Manifest =>
  JSON.parse(
    readFileSync(`spfx-webparts/src/webparts/${folders[kind]}WebPart.manifest.json`, 'utf8'),
  ) as Manifest;

/** A page of sections in one column each, every part with its usual properties and these. */
export function canvasOf(
  sections: readonly (readonly PartKind[])[],
  properties: Readonly<Record<string, unknown>> = {},
): Canvas {
  let place = 0;
  const partOf = (kind: PartKind) => {
    const { id, alias, preconfiguredEntries } = manifestOf(kind);
    place += 1;
    return {
      id,
      instanceId: `${place.toString(16).repeat(8).slice(0, 8)}-0000-4000-8000-000000000001`,
      title: alias,
      dataVersion: '1.0',
      properties: { ...preconfiguredEntries[0]?.properties, ...properties },
    };
  };
  return {
    sections: sections.map((kinds) => ({
      layout: 'full',
      background: 'none',
      columns: [kinds.map(partOf)],
    })),
  };
}
