import { connectProvisioning } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectProvisioning.js';
import type { SiteDescription } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteDescription.js';
import { people } from '../people.ts';
import { PROGRAMME_PATH } from '../sites/forumSites.ts';
import type { DemoForum } from './content/forums.ts';
import { expectDone } from './expectDone.ts';
import type { DemoSites } from './productAs.ts';
import type { SeedContext } from './SeedContext.ts';

const swedish = 1053;
const timeZone = 'Europe/Stockholm';

/** Orders bare sites as a tenant administrator would, and has the product's provisioning furnish them. */
export async function seedSites(forums: readonly DemoForum[], context: SeedContext): Promise<DemoSites> {
  const everybody = (part: 'coordinators' | 'participants' | 'readers') => [
    ...new Set(forums.flatMap((forum) => forum[part])),
  ];
  const programme: SiteDescription = {
    kind: 'programme',
    idPrefix: null,
    members: membersOf({
      coordinators: everybody('coordinators'),
      participants: everybody('participants').filter((key) => !everybody('coordinators').includes(key)),
      readers: everybody('readers'),
    }),
  };
  const first = await furnish(PROGRAMME_PATH, 'Trygghetsprogrammet', programme, context);
  for (const [index, forum] of forums.entries()) {
    context.progress('Skapar forum', index + 1, forums.length);
    const description = { kind: 'forum', idPrefix: forum.idPrefix, members: membersOf(forum) } as const;
    await furnish(pathOf(forum), forum.name, description, context);
  }
  return {
    sharePointOrigin: new URL(first).origin,
    programmeSite: PROGRAMME_PATH,
    forumSites: forums.map(pathOf),
  };
}

const pathOf = (forum: DemoForum): string => `/sites/${forum.key}`;

async function furnish(
  path: string,
  title: string,
  description: SiteDescription,
  { sites, tokenFor }: SeedContext,
): Promise<string> {
  const { url } = sites.createSite({
    path,
    title,
    language: swedish,
    timeZone,
    ownerKeys: ['administrator'],
  });
  // The service is let in on the product's sites and nowhere else.
  sites.grantApp({ sitePath: path, appKey: 'service', role: 'write' });
  const provisioning = connectProvisioning({
    siteUrl: url,
    description,
    signIn: { kind: 'token', tokens: () => tokenFor('administrator', new URL(url).origin) },
  });
  await expectDone(`provision ${path}`, provisioning.apply());
  return url;
}

const membersOf = (
  groups: Pick<DemoForum, 'coordinators' | 'participants' | 'readers'>,
): SiteDescription['members'] => ({
  coordinator: groups.coordinators.map(loginOf),
  participant: groups.participants.map(loginOf),
  reader: groups.readers.map(loginOf),
});

function loginOf(key: string): string {
  const person = people.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`The demo directory has no ${key}.`);
  return person.loginName;
}
