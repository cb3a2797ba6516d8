import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addressOf, openBrowser, type TeamsPlace } from '../support/browser.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';
import { plainTabs, type TabWindow } from './plainTabs.ts';

jest.setTimeout(90_000);

describe('the Teams host', () => {
  let tenant: LocalTenant;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'empty', tabs: plainTabs() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await tenant.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  it('says aloud what it does not implement', async () => {
    await open({ persona: 'samordnare', surface: 'personal' });
    await page
      .frame({ name: 'tab' })
      ?.evaluate(() => void (window as unknown as TabWindow).call('location.getLocation'));
    await contextOf();
    expect(troubles.splice(0)).toEqual(['The local Teams host does not implement location.getLocation.']);
  });

  async function open(place: TeamsPlace, more = ''): Promise<void> {
    await page.goto(addressOf(tenant.portal, place) + more);
    await page.frameLocator('iframe[name="tab"]').locator('h1').waitFor();
  }

  async function call(
    func: string,
    args: readonly unknown[] = [],
    frame = 'tab',
  ): Promise<readonly unknown[]> {
    const found = page.frame({ name: frame });
    if (!found) throw new Error(`There is no frame ${frame}.`);
    return found.evaluate(([name, given]) => (window as unknown as TabWindow).call(name, given), [
      func,
      args,
    ] as const);
  }

  async function contextOf(frame = 'tab'): Promise<Record<string, unknown>> {
    return (await call('getContext', [], frame))[0] as Record<string, unknown>;
  }

  it.each([
    ['personal', 'personal.html', 'content'],
    ['channel', 'channel.html?forum=est-sodermalm', 'content'],
    ['details', 'details.html?forum=est-sodermalm&meeting=3', 'content'],
    ['sidePanel', 'panel.html?forum=est-sodermalm&meeting=3', 'sidePanel'],
    ['stage', 'stage.html?forum=est-sodermalm&meeting=3', 'meetingStage'],
  ] as const)('frames the %s surface cross-site', async (surface, address, frameContext) => {
    await open({ persona: 'samordnare', surface, site: 'est-sodermalm', meeting: 3 });
    const frame = page.frame({ name: 'tab' });
    expect(frame?.url()).toMatch(/^http:\/\/tabs\.localhost:\d+\//);
    expect(frame?.url().endsWith(`/${address}`)).toBe(true);
    expect((await call('initialize', ['2.58.0', 4, []]))[0]).toBe(frameContext);
    const blocked = await frame?.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch {
        return 'blocked';
      }
    });
    expect(blocked).toBe('blocked');
  });

  it('puts the runtime in the reply’s fourth place, with the sign-in bridge in it', async () => {
    await open({ persona: 'samordnare', surface: 'personal' });
    const runtime = JSON.parse(String((await call('initialize', ['2.58.0', 4, []]))[3])) as Record<
      string,
      unknown
    >;
    expect(runtime).toMatchObject({ isNAAChannelRecommended: true, supports: { nestedAppAuth: {} } });
  });

  it('tells who, where and what', async () => {
    await open({
      persona: 'kommunpolis',
      surface: 'channel',
      site: 'est-sodermalm',
      subPage: 'åtgärd/ÅT-05',
    });
    expect(await contextOf()).toMatchObject({
      userDisplayName: 'Kommunpolis, LPO Södermalm',
      channelId: '19:est-sodermalm@thread.tacv2',
      teamSiteUrl: `${tenant.sharePoint}/sites/est-sodermalm`,
      subEntityId: 'åtgärd/ÅT-05',
      locale: 'sv-se',
      theme: 'default',
    });
  });

  it('changes theme as the tab stands, and tells only those that asked about language', async () => {
    await open({ persona: 'samordnare', surface: 'personal' });
    await call('initialize', ['2.58.0', 4, []]);
    const frame = page.frame({ name: 'tab' });
    await frame?.evaluate(
      () => void (window as unknown as TabWindow).call('registerHandler', ['contextChange']),
    );
    await page.selectOption('#theme', 'dark');
    await page.selectOption('#lang', 'en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    const heard = await frame?.evaluate(() => (window as unknown as TabWindow).heard);
    expect(heard).toContainEqual(['themeChange', 'dark']);
    expect(heard?.filter(([func]) => func === 'contextChange').at(-1)).toMatchObject([
      'contextChange',
      { app: { theme: 'dark', locale: 'en-gb' } },
    ]);
    expect(page.url()).toContain('theme=dark');
    expect(page.url()).toContain('lang=en');
  });

  it('signs in a person, and a guest only on the register’s authority', async () => {
    await open({ persona: 'kommunpolis', surface: 'personal' });
    const scope = `${tenant.sharePoint}/AllSites.Write`;
    const authority = `${tenant.portal.replace('//', '//login.').replace(/\d+$/, (port) => String(Number(port) + 4))}/6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301`;
    const ask = (given?: string) =>
      page
        .frame({ name: 'tab' })
        ?.evaluate(([s, a]) => (window as unknown as TabWindow).token(s, a), [scope, given] as const);
    expect(await ask(authority)).toMatchObject({
      success: true,
      account: { tenantId: '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301' },
    });
    expect(await ask()).toMatchObject({
      success: true,
      account: { tenantId: expect.not.stringContaining('6f0c2a7e') as string },
    });
  });

  it('shares to the stage from the side panel, to every window of the meeting', async () => {
    await open({ persona: 'samordnare', surface: 'sidePanel', site: 'est-sodermalm', meeting: 3 });
    const other = await context.newPage();
    await other.goto(
      addressOf(tenant.portal, {
        persona: 'kommunpolis',
        surface: 'sidePanel',
        site: 'est-sodermalm',
        meeting: 3,
      }),
    );
    await other.locator('iframe[name="tab"]').waitFor();
    const tabs = new URL(page.frame({ name: 'tab' })?.url() ?? '').origin;
    const url = `${tabs}/stage.html?forum=est-sodermalm&meeting=3`;
    expect(await call('meeting.shareAppContentToStage', [url, {}])).toEqual([null, true]);
    for (const window of [page, other]) {
      await window.frameLocator('iframe[name="stage"]').locator('h1', { hasText: 'stage' }).waitFor();
    }
    expect(await contextOf('stage')).toMatchObject({
      frameContext: 'meetingStage',
      chatId: '19:meeting_est-sodermalm.3@thread.v2',
    });
    expect(await call('meeting.shareAppContentToStage', ['https://elsewhere.example/', {}])).toMatchObject([
      { errorCode: 4000 },
      null,
    ]);
  });

  it('says of a meeting kind without apps that it is one', async () => {
    const place = { persona: 'samordnare', surface: 'sidePanel', site: 'est-sodermalm', meeting: 3 } as const;
    await open(place, '&surfaceKind=unsupported');
    expect(await call('meeting.getAppContentStageSharingCapabilities')).toEqual([
      null,
      { doesAppHaveSharePermission: false },
    ]);
  });

  it('saves what the channel tab’s configuration page chose', async () => {
    await open({ persona: 'samordnare', surface: 'channel', site: 'est-sodermalm' }, '&configure=1');
    await page.frameLocator('iframe[name="settings"]').locator('h1').waitFor();
    const save = page.getByRole('button', { name: 'Spara' });
    expect(await save.isDisabled()).toBe(true);
    const origin = new URL(page.frame({ name: 'settings' })?.url() ?? '').origin;
    const contentUrl = `${origin}/channel.html?forum=est-sodermalm&page=moten`;
    await call(
      'settings.setSettings',
      [{ entityId: 'est', contentUrl, suggestedDisplayName: 'Möten' }],
      'settings',
    );
    const settings = page.frame({ name: 'settings' });
    await settings?.evaluate(
      () => void (window as unknown as TabWindow).call('settings.setValidityState', [true]),
    );
    await save.click();
    await settings?.waitForFunction(() =>
      (window as unknown as TabWindow).heard.some(([func]) => func === 'settings.save'),
    );
    await settings?.evaluate(() => void (window as unknown as TabWindow).call('settings.save.success'));
    await page.waitForURL((url) => !url.search.includes('configure'));
    await page.frameLocator('iframe[name="tab"]').locator('h1').waitFor();
    expect(page.frame({ name: 'tab' })?.url()).toBe(contentUrl);
  });

  it('follows a deep link to its place', async () => {
    await open({ persona: 'samordnare', surface: 'personal' });
    const place = { subEntityId: 'åtgärd/ÅT-05', channelId: '19:est-sodermalm@thread.tacv2' };
    const link = `https://teams.microsoft.com/l/entity/app/page?context=${encodeURIComponent(JSON.stringify(place))}`;
    await page
      .frame({ name: 'tab' })
      ?.evaluate((to) => void (window as unknown as TabWindow).call('executeDeepLink', [to]), link);
    await page.waitForURL(/surface=channel/);
    await page.frameLocator('iframe[name="tab"]').locator('h1').waitFor();
    expect((await contextOf())['subEntityId']).toBe('åtgärd/ÅT-05');
  });

  it('opens a link that was copied out of the app', async () => {
    const place = { subEntityId: 'möte/3', chatId: '19:meeting_est-sodermalm.3@thread.v2' };
    const link = `https://teams.microsoft.com/l/entity/app/meeting?context=${encodeURIComponent(JSON.stringify(place))}`;
    await page.goto(`${tenant.portal}/teams?persona=kommunpolis&link=${encodeURIComponent(link)}`);
    await page.waitForURL(/surface=details/);
    await page.frameLocator('iframe[name="tab"]').locator('h1', { hasText: 'details' }).waitFor();
    expect(await contextOf()).toMatchObject({ subEntityId: 'möte/3', chatId: place.chatId });
  });

  it('shows three organisations side by side', async () => {
    await page.goto(`${tenant.portal}/teams?layout=meeting&site=est-sodermalm&meeting=3`);
    const names: unknown[] = [];
    for (const frame of ['tab', 'tab2', 'tab3']) {
      await page.frameLocator(`iframe[name="${frame}"]`).locator('h1').waitFor();
      names.push((await contextOf(frame))['userDisplayName']);
    }
    expect(names).toEqual([
      'Trygghetssamordnare, Södermalms SDF',
      'Kommunpolis, LPO Södermalm',
      'Regionstrateg, trafikförvaltningen',
    ]);
  });

  it('hears nobody but the tab', async () => {
    await open({ persona: 'samordnare', surface: 'personal' });
    await page.evaluate(() => {
      window.postMessage({ id: 7777, func: 'getContext', args: [] }, '*');
    });
    await contextOf();
    const replies = await page
      .frame({ name: 'tab' })
      ?.evaluate(() => (window as unknown as TabWindow).replies);
    expect(replies).toEqual([0]);
  });

  it('says so when the person has no account', async () => {
    await page.goto(`${tenant.portal}/teams?persona=nattvandrarna`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
  });
});
