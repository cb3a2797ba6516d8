import { connectAnswerLinks } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectAnswerLinks.js';
import { makeIssueLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/issueLink.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { linkSecrets } from '../../../teams-app/bot/answer-pages/linkSecrets.ts';
import type { LocalTenant } from '../../support/localTenant.ts';
import { benchSite } from '../Workbench.ts';

const timeZone = 'Europe/Stockholm';
const mostLinks = 12;

/** A link for each of the forum's contacts, as the service makes them for its mails. */
export async function issueLinks(tenant: LocalTenant): Promise<readonly string[]> {
  const { links, directory } = connectAnswerLinks({
    sharePointOrigin: tenant.sharePoint,
    programmeSite: '/sites/programmet',
    forums: [`/sites/${benchSite}`],
    signIn: { kind: 'token', tokens: () => tenant.token('service') },
  });
  const now = (): Instant => new Date().toISOString() as Instant;
  const clock = { now, today: () => localDateOf(now(), timeZone) };
  const issue = makeIssueLink({ links, secrets: linkSecrets(() => 'bench'), clock, timeZone });
  const known = await directory.load();
  if (!known.ok) throw new Error(`The contacts could not be read: ${known.error.kind}`);
  const forum = benchSite as ForumKey;
  const own = known.value.contacts.filter(({ forums }) => forums.length === 0 || forums.includes(forum));
  const issued: string[] = [];
  for (const contact of own.slice(0, mostLinks)) {
    const made = await issue({ contact, forum, meeting: null });
    if (made.ok) issued.push(made.value);
  }
  if (issued.length === 0) throw new Error('No link could be issued.');
  return issued;
}
