import type { Frame } from 'playwright-core';
import type { TeamsPlace } from '../support/browser.ts';
import type { LocalTenant } from '../support/localTenant.ts';
import {
  answerTheRest,
  findText,
  nameTogether,
  promise,
  saveAndReadBack,
  showFirstLarge,
  startAndGather,
  toNextStep,
} from './preparing.ts';

export interface Shot {
  readonly name: string;
  readonly place: Omit<TeamsPlace, 'meeting' | 'width'>;
  readonly width: number;
  readonly height: number;
  /** Which meeting the picture shows, by its state in SharePoint when the tenant was seeded; `{meeting}` in a page. */
  readonly meeting?: 'Planerat' | 'Genomfört';
  /** Brings the screen to what the picture shows; later pictures build on what earlier ones did. */
  readonly prepare?: (frame: Frame, tenant: LocalTenant) => Promise<void>;
}

const south = { site: 'est-sodermalm' } as const;
const panel = { ...south, persona: 'samordnare', surface: 'sidePanel' } as const;
const stage = { ...south, persona: 'samordnare', surface: 'stage' } as const;
const channel = { ...south, persona: 'samordnare', surface: 'channel' } as const;
const narrow = { width: 320, height: 760, meeting: 'Planerat' } as const;
const wide = { width: 1280, height: 800 } as const;

/** The pictures of the documentation, in the order of a meeting. */
export const shots: readonly Shot[] = [
  { name: 'details-sv-light-1280', place: { ...panel, surface: 'details' }, ...wide, meeting: 'Planerat' },
  { name: 'panel-start-sv-light-320', place: panel, ...narrow },
  { name: 'panel-attendance-sv-light-320', place: panel, ...narrow, prepare: startAndGather },
  { name: 'panel-sv-light-320', place: panel, ...narrow, prepare: toNextStep },
  { name: 'panel-en-dark-280', place: { ...panel, theme: 'dark', lang: 'en' }, ...narrow, width: 280 },
  {
    name: 'panel-sv-contrast-320',
    place: { ...panel, theme: 'contrast' },
    ...narrow,
    prepare: showFirstLarge,
  },
  {
    name: 'stage-sv-dark-1280',
    place: { ...stage, theme: 'dark' },
    ...wide,
    height: 720,
    meeting: 'Planerat',
  },
  { name: 'stage-en-light-1280', place: { ...stage, lang: 'en' }, ...wide, height: 720, meeting: 'Planerat' },
  { name: 'panel-promises-done-sv-light-320', place: panel, ...narrow, prepare: answerTheRest },
  { name: 'panel-promise-sv-light-320', place: panel, ...narrow, prepare: promise },
  { name: 'panel-read-back-sv-light-320', place: panel, ...narrow, prepare: saveAndReadBack },
  { name: 'overview-sv-light-1280', place: { ...channel, subPage: 'översikt' }, ...wide, height: 1100 },
  {
    name: 'overview-en-dark-360',
    place: { ...channel, subPage: 'översikt', theme: 'dark', lang: 'en' },
    ...wide,
    width: 360,
    height: 1200,
  },
  { name: 'board-sv-light-1280', place: { ...channel, subPage: 'åtgärder?vy=tavla' }, ...wide, height: 900 },
  {
    name: 'board-sv-dark-360',
    place: { ...channel, subPage: 'åtgärder?vy=tavla', theme: 'dark' },
    ...wide,
    width: 360,
  },
  { name: 'contacts-sv-light-1280', place: { ...channel, subPage: 'kontakter' }, ...wide, height: 1000 },
  { name: 'actions-sv-light-1280', place: { ...channel, subPage: 'åtgärder' }, ...wide },
  {
    name: 'actions-en-dark-1280',
    place: { ...channel, subPage: 'åtgärder', theme: 'dark', lang: 'en' },
    ...wide,
  },
  { name: 'actions-sv-light-360', place: { ...channel, subPage: 'åtgärder' }, ...wide, width: 360 },
  { name: 'action-sv-light-1280', place: { ...channel, subPage: 'åtgärd/ÅT-SÖD-1' }, ...wide, height: 1000 },
  {
    name: 'action-sv-contrast-360',
    place: { ...channel, subPage: 'åtgärd/ÅT-SÖD-1', theme: 'contrast' },
    ...wide,
    width: 360,
    height: 1400,
  },
  { name: 'meetings-sv-light-1280', place: { ...channel, subPage: 'möten' }, ...wide },
  { name: 'my-work-sv-light-1280', place: { persona: 'trafikkontoret', surface: 'personal' }, ...wide },
  {
    name: 'my-work-en-dark-360',
    place: { persona: 'trafikkontoret', surface: 'personal', theme: 'dark', lang: 'en' },
    ...wide,
    width: 360,
    height: 1000,
  },
  {
    name: 'minutes-sv-light-1280',
    place: { ...channel, subPage: 'möte/{meeting}/minnesanteckningar' },
    ...wide,
    height: 1100,
    meeting: 'Genomfört',
  },
  { name: 'search-sv-light-1280', place: { ...channel, subPage: 'sök/nattbuss' }, ...wide, height: 620 },
  {
    name: 'redaction-sv-light-1280',
    place: { ...channel, persona: 'administrator', subPage: 'rensa/actions/1' },
    ...wide,
    height: 900,
    prepare: findText,
  },
  {
    name: 'first-run-sv-light-1280',
    place: { ...channel, site: 'natverk', subPage: 'översikt' },
    ...wide,
    height: 1000,
  },
  {
    name: 'conflict-sv-light-1280',
    place: { persona: 'samordnare-farsta', surface: 'details', site: 'bra-farsta' },
    ...wide,
    height: 620,
    meeting: 'Planerat',
    prepare: nameTogether,
  },
];
