/**
 * Draws the app's icons from their SVG sources, with the machine's own browser: run it by hand when an icon
 * changes (`node tools/build/render-icons.ts`) and commit the pictures, so that a build needs no browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..', '..');
const ICONS = join(ROOT, 'manifest', 'teams', 'icons');
const WEB_PART_ICONS = join(ROOT, 'spfx-webparts', 'teams');
const OPEN_PROMISES = 'ca48f8ed-3eb2-4aac-83b2-8b8b743875ba';

async function draw(name: string, size: number): Promise<Buffer> {
  const svg = await readFile(join(ICONS, `${name}.svg`), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  });
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await browser.close();
  }
}

for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const png = await draw(name, size);
  await writeFile(join(ICONS, `${name}.png`), png);
  await writeFile(join(WEB_PART_ICONS, `${OPEN_PROMISES}_${name}.png`), png);
}
