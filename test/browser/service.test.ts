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

jest.setTimeout(180_000);

beforeAll(async () => {
  tenant = await startLocalTenant({ now, service: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

/** The newest row of a list of the forum's. */
async function newestIn<T>(list: string, select: string): Promise<T | undefined> {
  const items = `/sites/${forum}/_api/web/getList('/sites/${forum}/Lists/${list}')/items`;
  const newest = `${items}?$select=${select}&$orderby=ID desc&$top=1`;
  return (await tenant.read<{ readonly value: readonly T[] }>('samordnare', newest)).value[0];
}

interface AnswerRow {
  readonly SamLinkFunction: string | null;
  readonly SamKind: string;
  readonly SamToldIn: string | null;
}

const newestAnswer = (): Promise<AnswerRow | undefined> =>
  newestIn<AnswerRow>('Answers', 'SamLinkFunction,SamKind,SamToldIn');

describe('the answer pages', () => {
  const linkOf = (organisation: string): Promise<string> => answerLink(tenant, { organisation, forum, now });

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

  it('answers a promise on a phone, and the register says who by which link', async () => {
    const page = await phone(true);
    const link = await linkOf('lpo-sodermalm');
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
    for (const place of ['/alla', '/kollega', '/paus', '?sprak=en']) {
      await page.goto(`${link}${place}`);
      await look();
    }
    await page.goto(`${link.slice(0, -4)}AAAA`);
    await page.getByRole('heading', { name: 'Länken fungerar inte' }).waitFor();
    await look();
    expect(faults).toEqual([]);
    const newest = await newestAnswer();
    expect(newest).toMatchObject({ SamKind: 'Begär nytt datum' });
    expect(newest?.SamLinkFunction).not.toBeNull();
  });

  it('hands over by a mail that opens for the colleague, all without script', async () => {
    const page = await phone(false);
    const link = await linkOf('trafikkontoret');
    await page.goto(`${link}/kollega`);
    await page.getByLabel(/^Kollegans funktion/).fill('Driftledare');
    await page.getByLabel('E-postadress i tjänsten').fill('trafikkontoret@exempel.se');
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
});

describe('the chat', () => {
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
    expect(await newestAnswer()).toMatchObject({
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

  it('searches a promise and shows it, and makes a message into one', async () => {
    const faults: string[] = [];
    const place = 'surface=channel&site=est-sodermalm';
    const page = await openChat(`persona=trafikkontoret&${place}`, faults);
    await page.getByText('Sök åtagande').click();
    await page.getByRole('searchbox', { name: 'Sök åtagande' }).fill('cykelställ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Flytta cykelställ vid södra uppgången · ÅT-SÖD-\d+/ }).click();
    const shown = page
      .locator('li.own')
      .filter({ hasText: 'Flytta cykelställ vid södra uppgången (ÅT-SÖD-' });
    await shown.getByRole('link', { name: 'Öppna' }).waitFor();
    await say(page, 'Vi sätter upp en lampa till vid trappan');
    const coordinator = await openChat(`persona=samordnare&${place}`, faults);
    const message = coordinator
      .getByRole('listitem')
      .filter({ hasText: 'Vi sätter upp en lampa till vid trappan' });
    await message.getByRole('button', { name: 'Gör till åtagande' }).click();
    const form = coordinator.getByRole('dialog');
    await form.getByRole('combobox', { name: /^Organisation som gör det/ }).selectOption('Trafikkontoret');
    faults.push(...(await look(coordinator)));
    await form.getByRole('button', { name: 'Spara åtagandet' }).click();
    await page.getByText(/^Vi sätter upp en lampa till vid trappan \(ÅT-SÖD-\d+\)/).waitFor();
    expect(await newestIn('Actions', 'Title,SamOrganisationKey')).toMatchObject({
      Title: 'Vi sätter upp en lampa till vid trappan',
      SamOrganisationKey: 'trafikkontoret',
    });
    expect(faults).toEqual([]);
  });
});
