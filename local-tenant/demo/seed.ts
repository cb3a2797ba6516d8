import type { Forum, ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { forums, type DemoForum } from './content/forums.ts';
import { otherForums } from './content/otherForums.ts';
import { sodermalm } from './content/sodermalm.ts';
import { configured } from './configured.ts';
import { createDemoTime, type DemoTime } from './demoTime.ts';
import { expectDone } from './expectDone.ts';
import { createProductAs } from './productAs.ts';
import type { Product, ProductAs } from './Product.ts';
import type { SeedContext } from './SeedContext.ts';
import { seedDirectory } from './seedDirectory.ts';
import { seedLoad } from './seedLoad.ts';
import { seedMeetings } from './seedMeetings.ts';
import { seedAgreements } from './seedAgreements.ts';
import { seedPictures } from './seedPictures.ts';
import { seedProgramme } from './seedProgramme.ts';
import { seedSites } from './seedSites.ts';
import { seedSituation } from './seedSituation.ts';

/**
 * `demo`: six forums with their meetings. `load:<n>`: EST Södermalm with n actions besides, 4,000 of them open (or a
 * half, where n is small). `city`: fourteen forums of 7,000. All by the product's own provisioning and use cases; the
 * tenant's clock is moved to when each thing was said, and let go again.
 */
export async function seed(kind: string, context: SeedContext): Promise<void> {
  const time = createDemoTime(context.clock);
  const wanted = forumsOf(kind);
  try {
    const sites = await seedSites(wanted, context);
    const productAs = createProductAs(sites, context);
    const administrator = await productAs('administrator');
    await seedDirectory(administrator.directory);
    await seedProgramme(administrator.programmes, time);
    await addForums(administrator, wanted);
    for (const forum of wanted) await seedForum(forum, kind, productAs, time, context);
  } finally {
    context.clock.set(null);
  }
}

function forumsOf(kind: string): readonly DemoForum[] {
  if (kind === 'demo') return forums;
  const [sodermalmForum] = forums;
  if (!sodermalmForum) throw new Error('The demo has no forum.');
  if (kind !== 'city') return [sodermalmForum];
  return Array.from({ length: 14 }, (_, index) => ({
    ...sodermalmForum,
    key: `forum-${index + 1}`,
    name: `Forum ${index + 1}`,
    idPrefix: `F${index + 1}`,
  }));
}

async function addForums({ directory }: Product, wanted: readonly DemoForum[]): Promise<void> {
  const rows = wanted.map(({ coordinators: _c, participants: _p, readers: _r, ...forum }) => ({
    row: forum as unknown as Forum,
    operation: `demo-forum-${forum.key}` as OperationId,
  }));
  await expectDone('add the forums', directory.add('forums', rows));
}

async function seedForum(
  forum: DemoForum,
  kind: string,
  productAs: ProductAs,
  time: DemoTime,
  { progress }: SeedContext,
): Promise<void> {
  progress(`Lägger in exempel i ${forum.name}`);
  const [coordinator = 'administrator'] = forum.coordinators;
  const product = await productAs(coordinator);
  const memory = await seedSituation(product, forum.key);
  const { reports } = configured(product.forums.of(forum.key as ForumKey));
  await seedPictures(reports, forum.key, time);
  await seedAgreements(reports, forum.key, time);
  const meetings = [...sodermalm, ...otherForums].filter((meeting) => meeting.forum === forum.key);
  await seedMeetings(meetings, memory, productAs, time);
  const total = totalOf(kind);
  if (total === 0) return;
  const size = { total, open: Math.min(4_000, Math.floor(total / 2)) };
  await seedLoad(product, forum.key, size, { memory, time, progress });
}

function totalOf(kind: string): number {
  if (kind === 'city') return 7_000;
  return kind.startsWith('load:') ? Number(kind.slice('load:'.length)) : 0;
}
