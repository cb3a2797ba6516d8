import '../../local-tenant/loopback-names.cjs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { violationsIn } from '../support/violationsIn';
import { widerThanItsFrame } from './auditScreen';

let tenant: LocalTenant;
let browser: Browser;

jest.setTimeout(180_000);

beforeAll(async () => {
  tenant = await startLocalTenant({ now: '2026-11-23T12:00:00Z', service: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

interface AnswerRow {
  readonly SamLinkFunction: string | null;
  readonly SamKind: string;
  readonly SamToldIn: string | null;
}

const lastAnswerIn = async (forum: string): Promise<AnswerRow | undefined> => {
  const list = `/sites/${forum}/_api/web/getList('/sites/${forum}/Lists/Answers')/items`;
  const newest = `${list}?$select=SamLinkFunction,SamKind,SamToldIn&$orderby=ID desc&$top=1`;
  return (await tenant.read<{ readonly value: readonly AnswerRow[] }>('samordnare', newest)).value[0];
};

async function openChat(query: string, faults: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on('pageerror', ({ message }) => void faults.push(message));
  await page.goto(`${tenant.portal}/teams/chat?${query}`);
  return page;
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox').last().fill(words);
  await page.keyboard.press('Enter');
}

const look = async (page: Page): Promise<readonly string[]> => [
  ...(await violationsIn(page.mainFrame())),
  ...(await widerThanItsFrame(page.mainFrame())),
];

it('shows what one has promised, reminds by itself, and a pressed Klar stands in SharePoint', async () => {
  const faults: string[] = [];
  const page = await openChat('persona=trafikkontoret', faults);
  await say(page, 'mina åtagnden');
  await page.getByRole('button', { name: 'Klar', exact: true }).first().waitFor();
  faults.push(...(await look(page)));
  await tenant.post('tick', {});
  const reminder = page
    .getByRole('listitem')
    .filter({ hasText: 'Avisering: Samverkansrummet: 1 påminnelse' });
  await reminder.getByRole('button', { name: 'Klar', exact: true }).click();
  await reminder.getByText('Svaret är sparat. Du kan ändra det fram till mötet.').waitFor();
  faults.push(...(await look(page)));
  expect(await lastAnswerIn('est-sodermalm')).toMatchObject({
    SamLinkFunction: 'Driftansvarig belysning',
    SamKind: expect.stringContaining('Klar') as string,
    SamToldIn: 'Chatt',
  });
  expect(faults).toEqual([]);
});

it('calls a channel to its forum’s meeting once the coordinator has connected it, and names nobody', async () => {
  const faults: string[] = [];
  const page = await openChat('persona=samordnare&surface=channel&site=est-sodermalm', faults);
  await say(page, '@Samverkansrummet koppla Södermalm');
  await page.getByText('Här talar vi om EST Södermalm.').waitFor();
  await say(page, '@Samverkansrummet nästa möte');
  await page.getByText(/^Trafikkontoret: \d+ åtagande/).waitFor();
  expect(await page.getByText('Driftansvarig').count()).toBe(0);
  faults.push(...(await look(page)));
  expect(faults).toEqual([]);
});
