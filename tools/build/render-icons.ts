/**
 * Draws the icons of the app and of the web parts from their SVG sources, with the machine's own browser: run it by
 * hand when an icon changes (`node tools/build/render-icons.ts`) and commit the pictures, so that a build needs no
 * browser. A web part's source is white on nothing, as Teams wants its outline; its colour icon is the same on the
 * app's ground.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..', '..');
const ICONS = join(ROOT, 'manifest', 'teams', 'icons');
const WEB_PARTS = join(ROOT, 'spfx-webparts');
const OPEN_PROMISES = 'ca48f8ed-3eb2-4aac-83b2-8b8b743875ba';
const COLOUR = 192;
const OUTLINE = 32;

async function drawn(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** Within the middle half, since Teams rounds the corners. */
const onGround = (outline: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${COLOUR}" height="${COLOUR}" viewBox="-14 -14 60 60">` +
  `<rect x="-14" y="-14" width="60" height="60" fill="#0F4C81" />${outline}</svg>`;

async function componentOf(webPart: string): Promise<string> {
  const folder = join(WEB_PARTS, 'src', 'webparts', webPart);
  const [manifest = ''] = (await readdir(folder)).filter((name) => name.endsWith('.manifest.json'));
  return (JSON.parse(await readFile(join(folder, manifest), 'utf8')) as { id: string }).id;
}

const forWebPart = (component: string, kind: 'color' | 'outline', png: Buffer): Promise<void> =>
  writeFile(join(WEB_PARTS, 'teams', `${component}_${kind}.png`), png);

async function drawApp(browser: Browser): Promise<void> {
  for (const [name, size] of [
    ['color', COLOUR],
    ['outline', OUTLINE],
  ] as const) {
    const png = await drawn(browser, await readFile(join(ICONS, `${name}.svg`), 'utf8'), size);
    await writeFile(join(ICONS, `${name}.png`), png);
    await forWebPart(OPEN_PROMISES, name, png);
  }
}

async function drawWebParts(browser: Browser): Promise<void> {
  for (const source of await readdir(join(WEB_PARTS, 'icons'))) {
    const svg = await readFile(join(WEB_PARTS, 'icons', source), 'utf8');
    const component = await componentOf(basename(source, '.svg'));
    await forWebPart(component, 'outline', await drawn(browser, svg, OUTLINE));
    await forWebPart(component, 'color', await drawn(browser, onGround(svg), COLOUR));
  }
}

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
});
try {
  await drawApp(browser);
  await drawWebParts(browser);
} finally {
  await browser.close();
}
