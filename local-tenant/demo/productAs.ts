import { randomUUID } from 'node:crypto';
import { minutesWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/minutesWriter.js';
import { tableWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/tableWriter.js';
import { connectForumSites } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connect.js';
import { composeUseCases } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import type {
  Instant,
  OperationId,
  PersonId,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import { people } from '../people.ts';
import { demoTimeZone } from './demoTime.ts';
import type { Product, ProductAs } from './Product.ts';
import type { SeedContext } from './SeedContext.ts';

/** Where the demo's sites lie. */
export interface DemoSites {
  readonly sharePointOrigin: string;
  readonly programmeSite: string;
  readonly forumSites: readonly string[];
}

/** The product as any persona, one composition each. */
export function createProductAs(sites: DemoSites, context: SeedContext): ProductAs {
  const known = new Map<string, Product>();
  return (persona) => {
    const product = known.get(persona) ?? compose(persona, sites, context);
    known.set(persona, product);
    return Promise.resolve(product);
  };
}

function compose(persona: string, sites: DemoSites, { tokenFor, clock }: SeedContext): Product {
  const person = people.find(({ key }) => key === persona);
  if (!person) throw new Error(`The demo has no persona ${persona}.`);
  const now = () => clock.now().toISOString() as Instant;
  const connected = connectForumSites({
    ...sites,
    forums: sites.forumSites,
    // Minted anew each time, since the tenant's clock is moved between calls.
    signIn: { kind: 'token', tokens: () => tokenFor(persona, sites.sharePointOrigin) },
  });
  const useCases = composeUseCases({
    ...connected,
    user: { person: person.objectId as PersonId, name: person.name },
    clock: { now, today: () => localDateOf(now(), demoTimeZone) },
    writer: minutesWriter,
    tables: tableWriter,
    operations: { next: () => randomUUID() as string as OperationId },
  });
  return { ...connected, useCases };
}
