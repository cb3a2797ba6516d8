import type { Browser, BrowserContext } from 'playwright-core';
import { connectProvisioning } from '../../shared/adapters/sharepoint/provisioning/connectProvisioning';
import '../../local-tenant/loopback-names.cjs';
import { expectValue } from '../contract/ForumWorld';
import { descriptionOf } from '../contract/tenantWorld';
import { openBrowser } from '../support/browser';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { auditScreen } from './auditScreen';
import { openContext, TeamsWindow } from './TeamsWindow';

jest.setTimeout(60_000);

const site = 'est-sodermalm';
const paths = { programme: '/sites/programmet', forum: `/sites/${site}` } as const;

let tenant: LocalTenant;
let browser: Browser;
let context: BrowserContext;

/** Two sites with the product's lists and rights, and not a row in them. */
async function furnish(): Promise<void> {
  for (const kind of ['programme', 'forum'] as const) {
    const provisioning = connectProvisioning({
      siteUrl: `${tenant.sharePoint}${paths[kind]}`,
      description: descriptionOf(kind),
      signIn: { kind: 'token', tokens: () => tenant.token('administrator') },
    });
    expectValue(await provisioning.apply());
  }
}

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startLocalTenant({ seed: 'empty' }), openBrowser()]);
  await furnish();
  context = await openContext(browser);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await tenant.stop();
});

const open = (persona: string, more = {}): Promise<TeamsWindow> =>
  TeamsWindow.open(context, tenant.portal, { persona, surface: 'channel', site, ...more });

const label = (teams: TeamsWindow, name: string | RegExp) => teams.tab.getByLabel(name).first();

describe('a site with nothing in it', () => {
  it('tells a member whom to ask', async () => {
    const teams = await open('kommunpolis');
    await teams.heading('Gör i ordning forumet');
    await teams.tab.getByText(/Be samordnaren eller administratören/).waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });

  it('is set up by its coordinator, and leads to the first meeting in five steps', async () => {
    const teams = await open('samordnare');
    await teams.heading('Gör i ordning forumet');
    await teams.press('Skapa forumet');
    await teams.tab.getByText('Skriv minst två organisationer.').waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await label(teams, /^Forumets namn/).fill('EST Södermalm');
    await label(teams, /^Förkortning/).fill('SÖD');
    await label(teams, /^Din funktion/).fill('Trygghetssamordnare');
    await label(teams, /^Organisationer, en på varje rad/).fill('Södermalms SDF\nTrafikkontoret');
    await teams.press('Skapa forumet');
    await teams.heading(/kvar före första mötet/);
    expect(await auditScreen(teams)).toEqual([]);
    await teams.close();
  });

  it('takes promises from before, says which line is unclear, and the first meeting opens on them', async () => {
    const teams = await open('samordnare');
    await teams.press('Lägg in åtaganden');
    const lines = label(teams, 'Ett åtagande på varje rad');
    await lines.fill('Laga belysningen vid trappan; Gatukontoret\nRöj sly; Södermalms SDF; 2026-11-02');
    await teams.tab.getByText('Ingen organisation heter Gatukontoret').waitFor();
    await teams.tab.getByText('1 rad behöver rättas').waitFor();
    expect(await auditScreen(teams)).toEqual([]);
    await lines.fill('Laga belysningen vid trappan; trafikkontoret\nRöj sly; Södermalms SDF; 2026-11-02');
    await teams.press('Spara 2 åtaganden');
    await teams.tab.getByText('2 åtaganden inlagda.').waitFor();
    await teams.press('Planera möte');
    await teams.heading('Möten');
    await teams.press('Planera möte');
    await teams.press('Planera mötet');
    await teams.heading(/^Förbered/);
    await teams.tab.getByText(/2 åtaganden, 0 har redan svar/).waitFor();
    await teams.close();
  });

  it('speaks English, by keyboard, to a rehearsal', async () => {
    const teams = await open('samordnare', { lang: 'en' });
    await teams.heading(/left before the first meeting|Everything is ready/);
    await teams.tab.getByRole('button', { name: 'Start a rehearsal' }).focus();
    await teams.page.keyboard.press('Enter');
    await teams.tab.getByText('Rehearsal. Nothing is sent and nothing is counted.').waitFor();
    await teams.close();
  });
});
