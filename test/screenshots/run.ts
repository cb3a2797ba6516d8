import '../../local-tenant/loopback-names.cjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TeamsPlace } from '../support/browser.ts';
import { startLocalTenant, type Health } from '../support/localTenant.ts';
import { Camera } from './Camera.ts';
import { pages, pageShots } from './pages.ts';
import { letDaysPass, reminderShots, servicePages } from './service.ts';
import { shots, type Shot } from './shots.ts';

const folder = 'docs/screenshots';
const nothing = (): Promise<void> => Promise.resolve();

/** `npm run screenshots -- overview-sv-light-1280` renews that picture alone. */
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

/** What the wanted pictures need: themselves, and what the earlier ones bring about. */
const needed = (): readonly Shot[] =>
  shots
    .slice(0, shots.findLastIndex(({ name }) => isWanted(name)) + 1)
    .filter(({ name, prepare }) => isWanted(name) || prepare !== undefined);

/** The pictures in the documentation, taken through the Teams host with the demo data. */
async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(path.join(tmpdir(), 'screenshots-'));
  const tenant = await startLocalTenant({ seed: 'demo' });
  const camera = await Camera.open();
  try {
    if (pageShots.some(({ name }) => isWanted(name))) await takePages(camera, tenant.sharePoint);
    // Asked once: the pictures themselves start the meeting.
    const { meetings } = await tenant.health();
    for (const shot of needed()) {
      const { height, prepare = nothing, name } = shot;
      const file = `${isWanted(name) ? folder : aside}/${name}.png`;
      const place = placeOf(shot, meetings);
      await camera.take(tenant.portal, { place, height, file, prepare: (frame) => prepare(frame, tenant) });
      process.stdout.write(`${name}\n`);
    }
    await takeService(camera);
  } finally {
    await camera.close();
    await tenant.stop();
    rmSync(aside, { recursive: true, force: true });
  }
}

/** In a tenant of its own, since days have to pass there. */
async function takeService(camera: Camera): Promise<void> {
  const names = [...servicePages('', '').map(({ name }) => name), ...reminderShots.map(({ name }) => name)];
  if (!names.some(isWanted)) return;
  const tenant = await startLocalTenant({ seed: 'demo', service: true });
  try {
    const link = await letDaysPass(tenant);
    for (const page of servicePages(tenant.portal, link).filter(({ name }) => isWanted(name))) {
      await camera.takeServicePage(page);
      process.stdout.write(`${page.name}\n`);
    }
    for (const shot of reminderShots.filter(({ name }) => isWanted(name))) {
      const file = `${folder}/${shot.name}.png`;
      await camera.take(tenant.portal, {
        place: placeOf(shot, []),
        height: shot.height,
        file,
        prepare: nothing,
      });
      process.stdout.write(`${shot.name}\n`);
    }
  } finally {
    await tenant.stop();
  }
}

/** Before the meeting of the other pictures, which changes what the pages show. */
async function takePages(camera: Camera, sharePoint: string): Promise<void> {
  await camera.compose(sharePoint, 'est-sodermalm', pages);
  for (const shot of pageShots.filter(({ name }) => isWanted(name))) {
    await camera.takePage(sharePoint, shot);
    process.stdout.write(`${shot.name}\n`);
  }
}

function placeOf({ place, width, meeting }: Shot, meetings: Health['meetings']): TeamsPlace {
  const found = meetings.find(({ site, state }) => site === place.site && state === meeting);
  const { subPage } = place;
  return {
    ...place,
    width,
    ...(found === undefined ? {} : { meeting: found.id }),
    ...(subPage === undefined ? {} : { subPage: subPage.replace('{meeting}', String(found?.id)) }),
  };
}

await takeAll();
