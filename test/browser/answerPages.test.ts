import '../../local-tenant/loopback-names.cjs';
import type { Browser, Page } from 'playwright-core';
import { answerLink } from '../support/answerLink';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { violationsIn } from '../support/violationsIn';
import { widerThanItsFrame } from './auditScreen';

const now = '2026-11-23T12:00:00Z';
const forum = 'est-sodermalm';
let tenant: LocalTenant;
let browser: Browser;
let link = '';

jest.setTimeout(180_000);

beforeAll(async () => {
  tenant = await startLocalTenant({ now, service: true });
  browser = await openBrowser();
  link = await answerLink(tenant, { organisation: 'trafikkontoret', forum, now });
});
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

/** The pages have no script; axe needs one of its own. */
const phone = (javaScriptEnabled: boolean): Promise<Page> =>
  browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'sv-SE', javaScriptEnabled });

/** What is wrong with a page, in light, dark and high contrast. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = [...(await widerThanItsFrame(page.mainFrame()))];
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    faults.push(...(await violationsIn(page.mainFrame())));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}

interface AnswerRows {
  readonly value: readonly { readonly SamLinkFunction: string | null; readonly SamKind: string }[];
}

it('answers a promise on a phone, and the register says who by which link', async () => {
  const page = await phone(true);
  const faults: string[] = [];
  const look = async (): Promise<void> => void faults.push(...(await faultsOf(page)));
  await page.goto(link);
  await look();
  await page
    .getByRole('link', { name: /^Svara på: / })
    .first()
    .click();
  await look();
  await page.getByLabel('Försenad, nytt datum').check();
  await page.getByLabel('Nytt datum', { exact: true }).fill('2026-12-04');
  await page.getByLabel(/^Kommentar/).fill('Ny planering från v. 49.');
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await page.getByRole('heading', { name: 'Tack, svaret är sparat' }).waitFor();
  await look();
  for (const place of ['/alla', '/kollega', '?sprak=en']) {
    await page.goto(`${link}${place}`);
    await look();
  }
  await page.goto(`${link.slice(0, -4)}AAAA`);
  await page.getByRole('heading', { name: 'Länken fungerar inte' }).waitFor();
  await look();
  expect(faults).toEqual([]);
  const list = `/sites/${forum}/_api/web/getList('/sites/${forum}/Lists/Answers')/items`;
  const newest = `${list}?$select=SamLinkFunction,SamKind&$orderby=ID desc&$top=1`;
  const { value } = await tenant.read<AnswerRows>('samordnare', newest);
  expect(value[0]).toMatchObject({ SamKind: 'Begär nytt datum' });
  expect(value[0]?.SamLinkFunction).not.toBeNull();
});

it('hands over by a mail that opens for the colleague, all without script', async () => {
  const page = await phone(false);
  await page.goto(`${link}/kollega`);
  await page.getByLabel(/^Kollegans funktion/).fill('Driftledare');
  await page.getByLabel('E-postadress i tjänsten').fill('driftledare@exempel.se');
  await page.getByRole('button', { name: 'Skicka länken' }).click();
  await page.getByRole('heading', { name: 'Tack, länken är skickad' }).waitFor();
  const sent = (await (await fetch(`${tenant.portal}/_local/mail`)).json()) as unknown;
  const address = /http:[^"\\]*\/svar\/[\w-]{43}/.exec(JSON.stringify(sent))?.[0] ?? '';
  await page.goto(address);
  await page.getByRole('heading', { name: 'Inför mötet' }).waitFor();
  await page
    .getByRole('link', { name: /^Svara på: / })
    .first()
    .click();
  await page.getByText(/Driftledare, via /).waitFor();
});
