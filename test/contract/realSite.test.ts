import { connectForumSites } from '../../shared/adapters/sharepoint/connect';
import { connectAnswerLinks } from '../../shared/adapters/sharepoint/connectAnswerLinks';
import type { SharePointSetup } from '../../shared/adapters/sharepoint/connectMeetingSites';
import { connectReminders } from '../../shared/adapters/sharepoint/connectReminders';
import type { PersonId } from '../../shared/domain/kernel/id';
import { allContracts } from './allContracts';
import { seats, type Seat, type WorldMaker } from './ForumWorld';
import { ManualTimer } from './ManualTimer';
import { the } from '../support/the';
import { writeOnListPage } from './writeOnListPage';

/**
 * The same contracts on a site of Microsoft's, provisioned beforehand with the prefix SÖD:
 * SAMVERKAN_SITE=https://tenant.sharepoint.com/sites/prov, SAMVERKAN_PROGRAMME_SITE likewise, and a token for each
 * seat: SAMVERKAN_TOKEN (the coordinator's), SAMVERKAN_TOKEN_PARTICIPANT, _READER, _OUTSIDER and _OWNER.
 */
const site = process.env['SAMVERKAN_SITE'];
const programme = process.env['SAMVERKAN_PROGRAMME_SITE'] ?? site;
const tokens: Readonly<Record<Seat, string | undefined>> = {
  coordinator: process.env['SAMVERKAN_TOKEN'],
  participant: process.env['SAMVERKAN_TOKEN_PARTICIPANT'],
  reader: process.env['SAMVERKAN_TOKEN_READER'],
  outsider: process.env['SAMVERKAN_TOKEN_OUTSIDER'],
  owner: process.env['SAMVERKAN_TOKEN_OWNER'],
};
const missing = seats.filter((seat) => tokens[seat] === undefined);

const objectIdIn = (token: string): PersonId => {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    oid: string;
  };
  return claims.oid as PersonId;
};

function realWorld(siteUrl: URL, programmeUrl: URL): WorldMaker {
  const tokenOf = (seat: Seat): string => tokens[seat] ?? '';
  const timer = new ManualTimer();
  return {
    name: `SharePoint at ${siteUrl.href}`,
    open: () => {
      const setupFor = (seat: Seat): SharePointSetup => ({
        sharePointOrigin: siteUrl.origin,
        programmeSite: programmeUrl.pathname,
        forums: [siteUrl.pathname],
        signIn: { kind: 'token', tokens: () => Promise.resolve(tokenOf(seat)) },
        timer,
        service: objectIdIn(tokenOf('owner')),
      });
      const connected = new Map(seats.map((seat) => [seat, connectForumSites(setupFor(seat))]));
      return Promise.resolve({
        forum: (seat) => the(the(connected.get(seat)).forums.all()[0]),
        directory: (seat) => the(connected.get(seat)).directory,
        programmes: (seat) => the(connected.get(seat)).programmes,
        reminders: (seat) => {
          const service = objectIdIn(tokenOf('owner'));
          const { office, forums } = connectReminders({ ...setupFor(seat), service });
          return { office, site: the(forums.all()[0]), book: the(connected.get(seat)).reminders.book };
        },
        answerLinks: (seat) => connectAnswerLinks(setupFor(seat)).links,
        conversations: (seat) =>
          connectReminders({ ...setupFor(seat), service: objectIdIn(tokenOf('owner')) }).conversations,
        writeOutside: (id, title) =>
          writeOnListPage({ url: siteUrl.href, token: tokenOf('coordinator') }, id, title),
        personOf: (seat) => objectIdIn(tokenOf(seat)),
        settle: () => timer.pass(6),
        close: () => Promise.resolve(),
      });
    },
  };
}

if (site !== undefined && programme !== undefined && missing.length === 0) {
  jest.setTimeout(300_000);
  allContracts(realWorld(new URL(site), new URL(programme)));
} else {
  const what = site === undefined ? 'SAMVERKAN_SITE' : `a token for ${missing.join(', ')}`;
  process.stderr.write(`The contracts were NOT tried on a real site: ${what} is not given.\n`);
  describe('a real site', () => {
    it('is not tried without an address and four tokens', () => {
      expect(site === undefined || missing.length > 0).toBe(true);
    });
  });
}
