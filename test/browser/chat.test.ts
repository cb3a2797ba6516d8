import '../../local-tenant/loopback-names.cjs';
import type { Browser } from 'playwright-core';
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

interface AnswerRows {
  readonly value: readonly { readonly SamLinkFunction: string | null; readonly SamKind: string }[];
}

const answersIn = async (forum: string): Promise<AnswerRows['value']> => {
  const list = `/sites/${forum}/_api/web/getList('/sites/${forum}/Lists/Answers')/items`;
  const newest = `${list}?$select=SamLinkFunction,SamKind&$orderby=ID desc&$top=1`;
  return (await tenant.read<AnswerRows>('samordnare', newest)).value;
};

it('shows what one has promised, and a pressed Klar stands in SharePoint', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => void faults.push(message));
  await page.goto(`${tenant.portal}/teams/chat?persona=trafikkontoret`);
  await page.getByLabel('Skriv till Samverkansrummet').fill('mina åtagnden');
  await page.keyboard.press('Enter');
  const row = page.getByRole('button', { name: 'Klar', exact: true }).first();
  await row.waitFor();
  faults.push(...(await violationsIn(page.mainFrame())), ...(await widerThanItsFrame(page.mainFrame())));
  await row.click();
  await page.getByText('Svaret är sparat. Du kan ändra det fram till mötet.').waitFor();
  faults.push(...(await violationsIn(page.mainFrame())));
  expect(await answersIn('est-sodermalm')).toMatchObject([
    { SamLinkFunction: 'Driftansvarig belysning', SamKind: expect.stringContaining('Klar') as string },
  ]);
  expect(faults).toEqual([]);
});
