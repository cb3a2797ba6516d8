import type { Browser } from 'playwright-core';
import { canvasOf, partKinds, type PartKind } from '../../browser/partCanvas.ts';
import { SharePointPage } from '../../browser/SharePointPage.ts';
import type { LocalTenant } from '../../support/localTenant.ts';
import { openPage, scriptsOf } from '../openPage.ts';
import { benchSite, say, type Workbench } from '../Workbench.ts';

const programmeSite = 'programmet';

/** Saves a page of these parts, then reads it in a tab that has seen no other, and once more in the same tab. */
async function readTwice(browser: Browser, tenant: LocalTenant, asked: Asked): Promise<object> {
  const { site, persona, kinds, properties = {} } = asked;
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const name = `Bench-${kinds.join('-')}`;
  await compose(browser, tenant, { site, name, canvas: canvasOf([kinds], properties) });
  const page = await context.newPage();
  const place = { site, persona, page: name };
  const first = await openPage(page, tenant.sharePoint, place);
  const again = await openPage(page, tenant.sharePoint, place);
  await context.close();
  say(`${name}: ${JSON.stringify({ first, again })}`);
  return { first, again };
}

interface Asked {
  readonly site: string;
  readonly persona: string;
  readonly kinds: readonly PartKind[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Composed {
  readonly site: string;
  readonly name: string;
  readonly canvas: ReturnType<typeof canvasOf>;
}

async function compose(
  browser: Browser,
  tenant: LocalTenant,
  { site, name, canvas }: Composed,
): Promise<void> {
  const context = await browser.newContext();
  const editor = await SharePointPage.open(context, tenant.sharePoint, { site, persona: 'administrator' });
  await editor.compose(name, canvas);
  await context.close();
}

async function scripts(browser: Browser, tenant: LocalTenant): Promise<object> {
  const sizes: Record<string, object> = {};
  for (const kind of partKinds) {
    const name = `Bench-only-${kind}`;
    await compose(browser, tenant, { site: benchSite, name, canvas: canvasOf([[kind]]) });
    const context = await browser.newContext();
    const place = { site: benchSite, persona: 'samordnare', page: name };
    sizes[kind] = await scriptsOf(context, tenant.sharePoint, place);
    await context.close();
  }
  return sizes;
}

/** A forum's page among all its rows, the programme's over fourteen forums, and what each part fetches. */
export async function webParts(bench: Workbench): Promise<object> {
  const browser = await bench.browser();
  const loaded = await bench.loaded();
  const forumPage = await readTwice(browser, loaded, {
    site: benchSite,
    persona: 'samordnare',
    kinds: ['register', 'state', 'mine'],
  });
  const kilobytes = await scripts(browser, loaded);
  const city = await bench.start('city');
  const programmePage = await readTwice(browser, city, {
    site: programmeSite,
    persona: 'administrator',
    kinds: ['state', 'mine'],
    properties: { scope: 'programme' },
  });
  const speakersPage = await readTwice(browser, city, {
    site: programmeSite,
    persona: 'trafikkontoret',
    kinds: ['state', 'mine'],
    properties: { scope: 'programme' },
  });
  return { forumPage, programmePage, speakersPage, kilobytes };
}
