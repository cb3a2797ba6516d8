import { messageIdOf } from '../../../teams-app/bot/mail/messageId.ts';
import type { DigestKey } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminder.js';
import type { LocalTenant } from '../../support/localTenant.ts';

interface StoredRow {
  readonly SamDigestKey: string;
  readonly SamOutboxState: string;
  readonly SamAttempts: number;
  readonly SamReminderKeys: string;
}

interface SentMail {
  readonly to: readonly string[];
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of it all. */
export interface Reckoning {
  readonly messages: number;
  readonly reminders: number;
  readonly mails: number;
  /** Reminders that no mail tells of. */
  readonly lost: number;
  /** Mails that went once more. */
  readonly duplicates: number;
  /** Of those, the ones whose row tells of no second attempt. */
  readonly unexplained: number;
}

const mailbox = 'samverkansrummet@exempel.se';
const nameOf = (row: StoredRow): string => messageIdOf({ key: row.SamDigestKey as DigestKey }, mailbox);
const keysOf = (row: StoredRow): readonly string[] =>
  row.SamReminderKeys.split('\n').filter((key) => key !== '');

async function readRows(tenant: LocalTenant): Promise<readonly StoredRow[]> {
  const fields = 'Id,SamDigestKey,SamOutboxState,SamAttempts,SamReminderKeys';
  const list = "/sites/programmet/_api/web/lists/getByTitle('Utkorg')/items";
  const rows: StoredRow[] = [];
  let address: string | undefined = `${list}?$select=${fields}&$top=1000`;
  while (address !== undefined) {
    const page: { value: StoredRow[]; 'odata.nextLink'?: string } = await tenant.read(
      'administrator',
      address,
    );
    rows.push(...page.value);
    const link = page['odata.nextLink'];
    address = link === undefined ? undefined : link.replace(/^https?:\/\/[^/]+/u, '');
  }
  return rows;
}

const numberIn = (key: string): string => /\|action-(\d+)\|/u.exec(key)?.[1] ?? '';

/** Mails by their names, and which promises each address has been told of. */
interface Told {
  readonly times: ReadonlyMap<string, number>;
  readonly promises: ReadonlySet<string>;
}

function toldBy(mails: readonly SentMail[]): Told {
  const times = new Map<string, number>();
  for (const { headers } of mails) {
    const name = headers?.['message-id'] ?? '';
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return { times, promises: new Set(mails.flatMap(promisesIn)) };
}

/** Each as its address and the promise's number. */
const promisesIn = ({ to, text = '' }: SentMail): readonly string[] =>
  [...text.matchAll(/\/atgard\/(\d+)\?/gu)].map(([, number]) => `${String(to[0])} ${String(number)}`);

/** In a mail of its own row, or in another to the same address that its row went along with. */
const isTold = (row: StoredRow, key: string, { times, promises }: Told): boolean =>
  row.SamOutboxState === 'Skickad' &&
  (times.has(nameOf(row)) || promises.has(`${row.SamDigestKey.split('|')[1] ?? ''} ${numberIn(key)}`));

/** What stands in the outbox against what has arrived. */
export async function reckon(tenant: LocalTenant): Promise<Reckoning> {
  const rows = await readRows(tenant);
  const mails = (await (await fetch(`${tenant.portal}/_local/mail`)).json()) as readonly SentMail[];
  const told = toldBy(mails);
  const timesOf = (row: StoredRow): number => told.times.get(nameOf(row)) ?? 0;
  const again = rows.filter((row) => timesOf(row) > 1);
  const keys = rows.flatMap((row) => keysOf(row).map((key) => ({ row, key })));
  return {
    messages: rows.length,
    reminders: keys.length,
    mails: mails.length,
    lost: keys.filter(({ row, key }) => !isTold(row, key, told)).length,
    duplicates: again.reduce((sum, row) => sum + timesOf(row) - 1, 0),
    unexplained: again.filter((row) => row.SamAttempts < 2).length,
  };
}
