import { stableGuid } from '../people.ts';

/** The product's app registration in the register's tenant. */
export const CLIENT_ID = '2c5f9d10-8e37-4b6a-b1c4-7d0e3f92a605';

/** The app's service principal: whom an app-only token speaks for. */
export const SERVICE = {
  key: 'service',
  objectId: stableGuid('service-principal'),
  name: 'Samverkansrummet (tjänsten)',
} as const;
