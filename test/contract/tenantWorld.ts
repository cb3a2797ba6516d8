import '../../local-tenant/loopback-names.cjs';
import { people } from '../../local-tenant/people';
import { connectForumSites, type ConnectedForumSites } from '../../shared/adapters/sharepoint/connect';
import { connectAnswerLinks } from '../../shared/adapters/sharepoint/connectAnswerLinks';
import type { SharePointSetup } from '../../shared/adapters/sharepoint/connectMeetingSites';
import { connectReminders, type ConnectedReminders } from '../../shared/adapters/sharepoint/connectReminders';
import { everydayPatience, type Patience } from '../../shared/adapters/sharepoint/http/Patience';
import { connectProvisioning } from '../../shared/adapters/sharepoint/provisioning/connectProvisioning';
import type { SiteDescription } from '../../shared/application/provisioning/SiteDescription';
import type { SiteProvisioning } from '../../shared/application/provisioning/provisionSite';
import type { PersonId } from '../../shared/domain/kernel/id';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { expectValue, seats, type ForumWorld, type Seat, type WorldMaker } from './ForumWorld';
import { ManualTimer } from './ManualTimer';
import { the } from '../support/the';
import { writeOnListPage } from './writeOnListPage';

const personas: Record<Seat, string> = {
  coordinator: 'samordnare',
  participant: 'kommunpolis',
  reader: 'chef',
  outsider: 'utomstaende',
  owner: 'administrator',
};
const programmePath = '/sites/programmet';
const forumPath = '/sites/est-sodermalm';
/** One more round than the change feed needs to look again at a second that had not passed. */
const settlingRounds = 6;

const knownPerson = (key: string): (typeof people)[number] => {
  const person = people.find((candidate) => candidate.key === key);
  if (person === undefined) throw new Error(`There is no persona ${key}.`);
  return person;
};

export const descriptionOf = (kind: SiteDescription['kind']): SiteDescription => ({
  kind,
  idPrefix: kind === 'forum' ? 'SÖD' : null,
  members: {
    coordinator: [knownPerson(personas.coordinator).mail],
    participant: [knownPerson(personas.participant).mail, knownPerson('trafikkontoret').mail],
    reader: [knownPerson(personas.reader).mail],
  },
});

const timer = new ManualTimer();

/** As in everyday use, with short waits. */
export const briefPatience: Patience = {
  ...everydayPatience,
  firstWaitMs: 2,
  longestWaitMs: 500,
  now: () => Date.now() + timer.passed,
};

export interface TenantWorld extends ForumWorld {
  readonly tenant: LocalTenant;
  /** A connection of a person's own, with nothing learnt yet. */
  connect(seat: Seat, patience?: Patience): ConnectedForumSites;
  remind(seat: Seat): ConnectedReminders;
  provisioning(kind: SiteDescription['kind']): SiteProvisioning;
  /** SharePoint requests of one piece of work, preflights apart. */
  requestsOf(
    work: () => Promise<unknown>,
  ): Promise<readonly { readonly method: string; readonly path: string; readonly batchParts: number }[]>;
}

/** A local tenant of its own with empty sites, provisioned by the product. */
export async function openTenantWorld(provisioned = true): Promise<TenantWorld> {
  const tenant = await startLocalTenant({ seed: 'empty' });
  const provisioning = (kind: SiteDescription['kind']): SiteProvisioning =>
    connectProvisioning({
      siteUrl: `${tenant.sharePoint}${kind === 'forum' ? forumPath : programmePath}`,
      description: descriptionOf(kind),
      signIn: { kind: 'token', tokens: () => tenant.token('administrator') },
      patience: briefPatience,
    });
  const personOf = (seat: Seat): PersonId => knownPerson(personas[seat]).objectId as PersonId;
  // An owner of the sites sits where the service will.
  const service = personOf('owner');
  const setupFor = (seat: Seat, patience: Patience): SharePointSetup => ({
    sharePointOrigin: tenant.sharePoint,
    programmeSite: programmePath,
    forums: [forumPath],
    signIn: { kind: 'token', tokens: keptToken(() => tenant.token(personas[seat])) },
    timer,
    patience,
    service,
  });
  const connect = (seat: Seat, patience = briefPatience): ConnectedForumSites =>
    connectForumSites(setupFor(seat, patience));
  const remind = (seat: Seat): ConnectedReminders =>
    connectReminders({ ...setupFor(seat, briefPatience), service });
  if (provisioned) {
    expectValue(await provisioning('programme').apply());
    expectValue(await provisioning('forum').apply());
  }
  const connected = new Map(seats.map((seat) => [seat, connect(seat)]));
  return {
    tenant,
    connect,
    provisioning,
    forum: (seat) => the(the(connected.get(seat)).forums.all()[0]),
    directory: (seat) => the(connected.get(seat)).directory,
    programmes: (seat) => the(connected.get(seat)).programmes,
    reminders: (seat) => {
      const { office, forums } = remind(seat);
      return { office, site: the(forums.all()[0]), book: the(connected.get(seat)).reminders.book };
    },
    answerLinks: (seat) => connectAnswerLinks(setupFor(seat, briefPatience)).links,
    conversations: (seat) => remind(seat).conversations,
    remind,
    writeOutside: async (id, title) => {
      const token = await tenant.token(personas.coordinator);
      return writeOnListPage({ url: tenant.sharePoint + forumPath, token }, id, title);
    },
    personOf,
    settle: () => timer.pass(settlingRounds),
    close: () => tenant.stop(),
    requestsOf: async (work) => {
      const before = await tenant.lastRequest();
      await work();
      return (await tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
    },
  };
}

/** One token until SharePoint refuses it, as a host does. */
function keptToken(mint: () => Promise<string>): (refused?: string) => Promise<string> {
  let kept: Promise<string> | null = null;
  return (refused) => {
    if (refused !== undefined) kept = null;
    kept ??= mint();
    return kept;
  };
}

export const tenantWorld: WorldMaker = {
  name: 'SharePoint in the local tenant',
  open: () => openTenantWorld(),
};
