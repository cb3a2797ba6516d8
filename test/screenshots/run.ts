import { mkdirSync } from 'node:fs';
import type { TeamsPlace } from '../support/browser.ts';
import { startLocalTenant, type Health } from '../support/localTenant.ts';
import { Camera } from './Camera.ts';
import { pages, pageShots } from './pages.ts';
import { shots, type Shot } from './shots.ts';

const folder = 'docs/screenshots';
const nothing = (): Promise<void> => Promise.resolve();

/** The pictures in the documentation, taken through the Teams host with the demo data. */
async function takeAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tenant = await startLocalTenant({ seed: 'demo' });
  const camera = await Camera.open();
  try {
    await takePages(camera, tenant.sharePoint);
    // Asked once: the pictures themselves start the meeting.
    const { meetings } = await tenant.health();
    for (const shot of shots) {
      const { height, prepare = nothing, name } = shot;
      const file = `${folder}/${name}.png`;
      const place = placeOf(shot, meetings);
      await camera.take(tenant.portal, { place, height, file, prepare: (frame) => prepare(frame, tenant) });
      process.stdout.write(`${name}\n`);
    }
  } finally {
    await camera.close();
    await tenant.stop();
  }
}

/** Before the meeting of the other pictures, which changes what the pages show. */
async function takePages(camera: Camera, sharePoint: string): Promise<void> {
  await camera.compose(sharePoint, 'est-sodermalm', pages);
  for (const shot of pageShots) {
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
