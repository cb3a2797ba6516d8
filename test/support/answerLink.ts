import { makeIssueLink } from '../../shared/application/answer-links/issueLink';
import { connectAnswerLinks } from '../../shared/adapters/sharepoint/connectAnswerLinks';
import type { Instant } from '../../shared/domain/kernel/id';
import { localDateOf } from '../../shared/domain/kernel/localDateOf';
import type { ForumKey } from '../../shared/domain/organisation/forum';
import { linkSecrets } from '../../teams-app/bot/answer-pages/linkSecrets.ts';
import type { LocalTenant } from './localTenant';
import { the } from './the';

const timeZone = 'Europe/Stockholm';

/** The address of an answer page, made by the product as its service makes it for a mail. */
export async function answerLink(
  tenant: Pick<LocalTenant, 'sharePoint' | 'portal' | 'token'>,
  wish: { readonly organisation: string; readonly forum: string; readonly now: string },
): Promise<string> {
  const now = (): Instant => wish.now as Instant;
  const { links, directory } = connectAnswerLinks({
    sharePointOrigin: tenant.sharePoint,
    programmeSite: '/sites/programmet',
    forums: [`/sites/${wish.forum}`],
    signIn: { kind: 'token', tokens: () => tenant.token('service') },
  });
  const known = await directory.load();
  if (!known.ok) throw new Error(`Refused: ${JSON.stringify(known.error)}`);
  const own = known.value.contacts.filter(({ organisation }) => organisation === wish.organisation);
  const issue = makeIssueLink({
    links,
    secrets: linkSecrets(() => 'test'),
    clock: { now, today: () => localDateOf(now(), timeZone) },
    timeZone,
  });
  const made = await issue({ contact: the(own[0]), forum: wish.forum as ForumKey, meeting: null });
  if (!made.ok) throw new Error(`Refused: ${JSON.stringify(made.error)}`);
  const service = new URL(tenant.portal);
  return `http://bot.localhost:${Number(service.port) + 3}/svar/${made.value}`;
}
