import { stableGuid } from '../people.ts';

/** The product's app registration in the register's tenant. */
export const CLIENT_ID = '2c5f9d10-8e37-4b6a-b1c4-7d0e3f92a605';

/** An app with a service principal: whom an app-only token speaks for. */
export interface RegisteredApp {
  readonly key: string;
  readonly clientId: string;
  readonly objectId: string;
  readonly name: string;
}

/** What runs: the bot, the reminders, the answer pages. */
export const SERVICE: RegisteredApp = {
  key: 'service',
  clientId: CLIENT_ID,
  objectId: stableGuid('service-principal'),
  name: 'Samverkansrummet (tjänsten)',
};

/** What sets up: an app of its own, so that what runs every day cannot rebuild sites. */
export const PROVISIONER: RegisteredApp = {
  key: 'provisioner',
  clientId: '7b1d64c2-05a9-4f7e-9a38-c2e61f0d84b7',
  objectId: stableGuid('provisioner-principal'),
  name: 'Samverkansrummet (uppsättning)',
};

export const registeredApps: readonly RegisteredApp[] = [SERVICE, PROVISIONER];
