import type { Frame } from 'playwright-core';
import type { LocalTenant } from '../support/localTenant.ts';

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

export async function startAndGather(frame: Frame): Promise<void> {
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
  await frame.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
}

export const toNextStep = (frame: Frame): Promise<void> =>
  frame.getByRole('button', { name: 'Nästa steg', exact: true }).click();

export async function showFirstLarge(frame: Frame): Promise<void> {
  await frame
    .getByRole('button', { name: /^Visa stort/ })
    .first()
    .click();
}

export async function answerTheRest(frame: Frame): Promise<void> {
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

export async function promise(frame: Frame): Promise<void> {
  await frame
    .getByRole('textbox', { name: 'Vad ska göras?' })
    .fill('Sätta upp tillfällig belysning i trappan');
  await frame
    .getByRole('combobox', { name: 'Vilken organisation?' })
    .selectOption({ label: 'Trafikkontoret' });
  await frame.getByRole('button', { name: 'Direktåtgärd' }).click();
}

export async function saveAndReadBack(frame: Frame): Promise<void> {
  // What was typed for the picture before stands on the device.
  await frame.getByRole('button', { name: /^Spara och ny/ }).click();
  await frame.getByRole('listitem').filter({ hasText: 'Sätta upp tillfällig belysning' }).waitFor();
  await toNextStep(frame);
  await frame.waitForTimeout(800);
  await toNextStep(frame);
  await frame.getByRole('button', { name: /^Bekräfta/ }).waitFor();
}

/** What stands in the row one came from, and where else the same words are. */
export async function findText(frame: Frame): Promise<void> {
  await frame.getByRole('radio').nth(3).click();
  await frame.getByRole('button', { name: 'Visa var texten finns' }).click();
  await frame.getByRole('heading', { name: /^2\./ }).waitFor();
}

/** Two coordinators give one step of the agenda a name each. */
export async function nameTogether(frame: Frame, tenant: LocalTenant): Promise<void> {
  const items = "/sites/bra-farsta/_api/web/getList('/sites/bra-farsta/Lists/AgendaItems')/items";
  await frame.getByRole('button', { name: 'Lägg till punkt' }).click();
  await frame.getByLabel(/^Rubrik/).fill('Julmarknaden');
  await frame.getByRole('button', { name: 'Spara' }).click();
  await frame.getByRole('button', { name: 'Ändra Julmarknaden' }).click();
  await frame.getByLabel(/^Rubrik/).fill('Julmarknaden på torget');
  const { value } = await tenant.read<{ value: readonly { Id: number }[] }>(
    'controller',
    `${items}?$select=Id&$filter=Title eq 'Julmarknaden'`,
  );
  await tenant.write('samordnare-farsta', `${items}(${String(value[0]?.Id)})`, {
    Title: 'Julmarknad och lucia',
  });
  await frame.getByRole('button', { name: 'Spara' }).click();
  await frame.getByRole('heading', { name: 'Två personer ändrade samma fält' }).waitFor();
  await frame.evaluate(() => window.scrollTo(0, 0));
}
