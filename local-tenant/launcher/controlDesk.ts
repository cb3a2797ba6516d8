import type { Addresses } from '../addresses.ts';
import type { SettableClock } from '../clock.ts';
import type { ControlDesk } from '../control/ControlDesk.ts';
import type { Identity } from '../identity/createIdentity.ts';
import { SERVICE } from '../identity/registeredApp.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Outbox } from '../mail/outbox.ts';
import { REGISTER_TENANT } from '../people.ts';
import type { SiteAdministration } from '../sharepoint/siteAdministration.ts';
import type { DirectoryOfSites } from '../sites/directoryOfSites.ts';
import type { Faults, RequestLog } from '../tenant.ts';
import type { CallTick } from './callTick.ts';
import type { Seeding } from './seeding.ts';

export interface DeskOptions {
  readonly addresses: Addresses;
  readonly clock: SettableClock;
  readonly identity: Identity;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly outbox: Outbox;
  readonly mailbox: Mailbox;
  readonly directory: DirectoryOfSites;
  readonly seeding: Seeding;
  readonly sites: SiteAdministration;
  readonly version: string;
  readonly callTick: CallTick;
}

/** Ties the control interface to the running tenant. */
export function createControlDesk(options: DeskOptions): ControlDesk {
  const { addresses, clock, identity, log, faults, outbox, directory, seeding, sites, version, callTick } =
    options;
  const { mint, resources } = identity;
  const knows = (site: string): boolean => sites.listSites().some(({ path }) => path === site);
  return {
    log,
    faults,
    outbox,
    resources,
    now: () => clock.now(),
    reset: (seed) => seeding.reset(seed),
    async health() {
      const ready = seeding.isReady();
      const meetings = ready ? await directory.meetings() : [];
      const named = meetings.map(({ id, site, title, state }) => ({ id, site, title, state }));
      return { ready, version, seed: seeding.name(), addresses, sites: directory.sites(), meetings: named };
    },
    tokenFor({ person, resource, scopes }) {
      const { audience } = resource;
      if (!person) return mint.appOnly(SERVICE, audience, scopes);
      return mint.delegated({ person, audience, scopes, tenantId: REGISTER_TENANT });
    },
    addCertificate: ({ app, certificate }) => identity.certificates.add(app.clientId, certificate),
    decideCode: ({ userCode, verdict }) => identity.deviceCodes.decide(userCode, verdict),
    setRegion({ site, timeZone, language }) {
      if (!knows(site)) return `There is no site at ${site}.`;
      sites.setRegion({ sitePath: site, timeZone, language });
      return null;
    },
    grantSite({ app, site, role }) {
      if (!knows(site)) return `There is no site at ${site}.`;
      sites.grantApp({ sitePath: site, appKey: app.key, role });
      return null;
    },
    setBouncing: ({ address, bounces }) => options.mailbox.setBouncing(address, bounces),
    tick({ at }) {
      if (at !== null) clock.runFrom(at);
      return callTick();
    },
    setClock(order) {
      if (order.kind === 'hold') clock.set(order.moment);
      else if (order.kind === 'runFrom') clock.runFrom(order.moment);
      else clock.set(null);
    },
  };
}
