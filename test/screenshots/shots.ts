import type { Frame } from 'playwright-core';
import type { TeamsPlace } from '../support/browser.ts';

export interface Shot {
  readonly name: string;
  readonly place: Omit<TeamsPlace, 'meeting' | 'width'>;
  readonly width: number;
  readonly height: number;
  /** Which meeting the picture shows, by its state in SharePoint when the tenant was seeded. */
  readonly meeting?: 'Planerat' | 'Genomfört';
  /** Brings the screen to what the picture shows; later pictures build on what earlier ones did. */
  readonly prepare?: (frame: Frame) => Promise<void>;
}

const south = { site: 'est-sodermalm' } as const;
const panel = { ...south, persona: 'samordnare', surface: 'sidePanel' } as const;
const stage = { ...south, persona: 'samordnare', surface: 'stage' } as const;
const channel = { ...south, persona: 'samordnare', surface: 'channel' } as const;
const narrow = { width: 320, height: 760, meeting: 'Planerat' } as const;
const wide = { width: 1280, height: 800 } as const;

const present = [
  'Södermalms',
  'LPO Södermalm',
  'Region',
  'Trafikkontoret',
  'Socialf',
  'Miljö',
  'Demobost',
  'Nattvand',
];

async function startAndGather(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Starta mötet' }).click();
  for (const organisation of present) {
    const group = frame.getByRole('group', { name: new RegExp(`^Är .*${organisation}.* med`) });
    await group.getByRole('button', { name: 'Med', exact: true }).click();
  }
  await frame
    .getByRole('group', { name: /brandförsvar/ })
    .getByRole('button', { name: 'Inte med' })
    .click();
  await frame.getByText('8 av 9 är med').waitFor();
  await frame.evaluate(() => window.scrollTo(0, 0));
}

const toNextStep = (frame: Frame): Promise<void> =>
  frame.getByRole('button', { name: 'Nästa steg', exact: true }).click();

async function showFirstLarge(frame: Frame): Promise<void> {
  await frame
    .getByRole('button', { name: /^Visa stort/ })
    .first()
    .click();
}

async function answerTheRest(frame: Frame): Promise<void> {
  for (let answered = 0; answered < 40; answered += 1) {
    if (await frame.getByRole('button', { name: 'Nästa steg', exact: true }).isVisible()) break;
    const card = frame.getByRole('article').first();
    const title = (await card.getByRole('heading', { level: 3 }).textContent()) ?? '';
    await card.getByRole('button', { name: 'Pågår', exact: true }).click();
    // What comes after the answer is drawn together with its leaving.
    await frame.getByRole('article', { name: title, exact: true }).waitFor({ state: 'detached' });
  }
  for (let step = 0; step < 3; step += 1) {
    await toNextStep(frame);
    await frame.waitForTimeout(800);
  }
}

async function promise(frame: Frame): Promise<void> {
  await frame
    .getByRole('textbox', { name: 'Vad ska göras?' })
    .fill('Sätta upp tillfällig belysning i trappan');
  await frame
    .getByRole('combobox', { name: 'Vilken organisation?' })
    .selectOption({ label: 'Trafikkontoret' });
  await frame.getByRole('button', { name: 'Direktåtgärd' }).click();
}

async function saveAndReadBack(frame: Frame): Promise<void> {
  // What was typed for the picture before stands on the device.
  await frame.getByRole('button', { name: /^Spara och ny/ }).click();
  await frame.getByRole('listitem').filter({ hasText: 'Sätta upp tillfällig belysning' }).waitFor();
  await toNextStep(frame);
  await frame.waitForTimeout(800);
  await toNextStep(frame);
  await frame.getByRole('button', { name: /^Bekräfta/ }).waitFor();
}

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
];
