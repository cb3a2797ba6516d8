import '../../../local-tenant/loopback-names.cjs';
import { randomUUID } from 'node:crypto';
import { people } from '../../../local-tenant/people.ts';
import { minutesWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/minutesWriter.js';
import { tableWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/tableWriter.js';
import { connectForumSites } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connect.js';
import { connectProvisioning } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectProvisioning.js';
import type { ActionDesk } from '@samverkansrummet/shared/lib-commonjs/application/actions/ActionDesk.js';
import { composeUseCases } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { ForumSite } from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';
import type {
  Instant,
  OperationId,
  PersonId,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import { startLocalTenant, type LocalTenant } from '../../support/localTenant.ts';
import { stormDirectory, type StormRows } from './stormDirectory.ts';

const programmeSite = '/sites/programmet';
export const forumSite = '/sites/est-sodermalm';
const lead = 'samordnare';
const timeZone = 'Europe/Stockholm';

/** One window of somebody who may edit: the forum's registers and its Åtgärder pages, over HTTP. */
export interface StormClient {
  readonly site: ForumSite;
  readonly desk: ActionDesk;
}

export interface StormWorld {
  readonly tenant: LocalTenant;
  /** A window of its own, with its own token, gate and memory. */
  client(): StormClient;
  /** The forum's address and a token of its own, for clients that are not the product's. */
  outsider(): Promise<{ readonly url: string; readonly token: string }>;
  close(): Promise<void>;
}

export const newOperation = (): OperationId => randomUUID() as string as OperationId;

/** Refusals end the run: nothing of what is measured may rest on them. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const now = (): Instant => new Date().toISOString() as Instant;
const clock: Clock = { now, today: () => localDateOf(now(), timeZone) };

/** A local tenant of its own, provisioned by the product, with one coordinator. */
export async function openStormWorld(): Promise<StormWorld> {
  const tenant = await startLocalTenant({ seed: 'empty' });
  const person = people.find(({ key }) => key === lead);
  if (person === undefined) throw new Error(`There is no persona ${lead}.`);
  for (const kind of ['programme', 'forum'] as const) {
    const description = {
      kind,
      idPrefix: kind === 'forum' ? 'SÖD' : null,
      members: { coordinator: [person.mail], participant: [], reader: [] },
    };
    const provisioning = connectProvisioning({
      siteUrl: tenant.sharePoint + (kind === 'forum' ? forumSite : programmeSite),
      description,
      signIn: { kind: 'token', tokens: () => tenant.token('administrator') },
    });
    must(await provisioning.apply());
  }
  const connect = () => {
    let token = tenant.token(lead);
    return connectForumSites({
      sharePointOrigin: tenant.sharePoint,
      programmeSite,
      forums: [forumSite],
      signIn: {
        kind: 'token',
        tokens: (refused) => (token = refused === undefined ? token : tenant.token(lead)),
      },
    });
  };
  const { directory } = connect();
  await fill(directory, stormDirectory(person.objectId as PersonId));
  return {
    tenant,
    client: () => clientOf(connect(), { person: person.objectId as PersonId, name: person.name }),
    outsider: async () => ({ url: tenant.sharePoint + forumSite, token: await tenant.token(lead) }),
    close: () => tenant.stop(),
  };
}

type Connected = ReturnType<typeof connectForumSites>;

function clientOf(connected: Connected, user: { person: PersonId; name: string }): StormClient {
  const site = connected.forums.all()[0];
  const useCases = composeUseCases({
    ...connected,
    user,
    clock,
    timeZone,
    writer: minutesWriter,
    tables: tableWriter,
    operations: { next: newOperation },
  });
  const desk = site === undefined ? null : useCases.actionDesk(site.forum);
  if (site === undefined || desk === null) throw new Error('The forum is not connected.');
  return { site, desk };
}

async function fill(directory: Connected['directory'], rows: StormRows): Promise<void> {
  const named = <T>(list: readonly T[]) => list.map((row) => ({ row, operation: newOperation() }));
  must(await directory.add('organisations', named(rows.organisations)));
  must(await directory.add('forums', named(rows.forums)));
  must(await directory.add('contacts', named(rows.contacts)));
}
