import { readFileSync } from 'node:fs';
import type { Canvas, SharePointPlace } from '../browser/SharePointPage.ts';

export interface PageShot {
  readonly name: string;
  readonly place: Required<Pick<SharePointPlace, 'site' | 'persona' | 'page'>> & SharePointPlace;
  readonly width: number;
  readonly height: number;
  /** The web part whose settings stand open. */
  readonly configured?: string;
}

interface WebPartManifest {
  readonly id: string;
  readonly preconfiguredEntries: readonly [
    {
      readonly title: Readonly<Record<'sv-se', string>>;
      readonly properties: Readonly<Record<string, unknown>>;
    },
  ];
}

const folder = 'spfx-webparts/src/webparts';

function placed(file: string, at: number): Canvas['sections'][number]['columns'][number][number] {
  const { id, preconfiguredEntries } = JSON.parse(
    readFileSync(`${folder}/${file}.manifest.json`, 'utf8'),
  ) as WebPartManifest;
  return {
    id,
    instanceId: `${String(at).repeat(8)}-0000-4000-8000-000000000001`,
    title: preconfiguredEntries[0].title['sv-se'],
    dataVersion: '1.0',
    properties: preconfiguredEntries[0].properties,
  };
}

const register = placed('action-register/ActionRegisterWebPart', 1);
const mine = placed('my-promises/MyPromisesWebPart', 2);
const state = placed('state-of-play/StateOfPlayWebPart', 3);
const wholeProgramme = { ...state, properties: { ...state.properties, scope: 'programme' } };
const meetings = placed('meetings/MeetingsWebPart', 4);
const programme = placed('programme/ProgrammeWebPart', 5);
const picture = placed('situation-picture/SituationPictureWebPart', 6);

const across = (part: typeof register): Canvas['sections'][number] => ({
  layout: 'one',
  background: 'none',
  columns: [[part]],
});

/** The pages that the pictures are taken of, by their names. */
export const pages: Readonly<Record<string, Canvas>> = {
  Register: { sections: [across(register)] },
  Startsida: {
    sections: [{ layout: 'three', background: 'neutral', columns: [[state], [mine], [meetings]] }],
  },
  Program: { sections: [across(programme)] },
  Kunskap: { sections: [across(picture)] },
  Programlage: { sections: [across(wholeProgramme)] },
};

const south = { site: 'est-sodermalm', persona: 'samordnare' } as const;
const wide = { width: 1280, height: 800 } as const;

/** The web parts on SharePoint pages, as the documentation shows them. */
export const pageShots: readonly PageShot[] = [
  { name: 'page-register-sv-light-1280', place: { ...south, page: 'Register' }, ...wide },
  { name: 'page-thirds-sv-light-1280', place: { ...south, page: 'Startsida' }, ...wide },
  {
    name: 'page-thirds-en-dark-1280',
    place: { ...south, page: 'Startsida', theme: 'dark', lang: 'en' },
    ...wide,
  },
  { name: 'page-programme-sv-light-1280', place: { ...south, page: 'Program' }, ...wide, height: 1500 },
  { name: 'page-programme-sv-light-360', place: { ...south, page: 'Program' }, width: 360, height: 1200 },
  {
    name: 'page-picture-sv-dark-1280',
    place: { ...south, page: 'Kunskap', theme: 'dark' },
    ...wide,
    height: 1000,
  },
  { name: 'page-state-sv-light-1280', place: { ...south, page: 'Programlage' }, ...wide },
  {
    name: 'page-settings-sv-light-1280',
    place: { ...south, persona: 'administrator', page: 'Startsida', edit: '1' },
    ...wide,
    configured: 'StateOfPlayWebPart',
  },
];
