import { messageIdOf } from '../../../teams-app/bot/mail/messageId.ts';
import type { LocalTenant } from '../../support/localTenant.ts';

interface StoredRow {
  readonly SamDigestKey: string;
  readonly SamRecipient: string;
  readonly SamOutboxState: string;
  readonly SamSentAt: string | null;
  readonly SamAttempts: number;
  readonly SamReminderKeys: string;
}

interface SentMail {
  readonly at: string;
  readonly to: readonly string[];
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of it all. */
export interface Reckoning {
  readonly messages: number;
  readonly reminders: number;
  /** Of the rules asked about, how many promises each stands in the outbox for. */
  readonly planned: number;
  readonly mails: number;
  /** Reminders that no mail tells of. */
  readonly lost: number;
  /** Mails that went once more. */
  readonly duplicates: number;
  /** Of those, the ones whose row tells of no second attempt. */
  readonly unexplained: number;
}

const mailbox = 'samverkansrummet@exempel.se';
const nameOf = (row: StoredRow): string => messageIdOf({ key: row.SamDigestKey }, mailbox);
const keysOf = (row: StoredRow): readonly string[] =>
  row.SamReminderKeys.split('\n').filter((key) => key !== '');

async function readRows(tenant: LocalTenant): Promise<readonly StoredRow[]> {
  const fields = 'Id,SamDigestKey,SamRecipient,SamOutboxState,SamSentAt,SamAttempts,SamReminderKeys';
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

const promiseNumber = /ÅT-\S+?-(\d+)/gu;
const numberIn = (key: string): string => /\|action-(\d+)\|/u.exec(key)?.[1] ?? '';
const ruleIn = (key: string): string => key.split('|')[1] ?? '';

/** The mails of a name: how many there are, and the numbers of the promises that they tell of. */
interface Told {
  times: number;
  readonly promises: Set<string>;
}

function toldBy(mails: readonly SentMail[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { headers, text = '' } of mails) {
    const name = headers?.['message-id'] ?? '';
    const standing = told.get(name) ?? { times: 0, promises: new Set() };
    standing.times += 1;
    for (const [, number = ''] of text.matchAll(promiseNumber)) standing.promises.add(number);
    told.set(name, standing);
  }
  return told;
}

/** Rows that went in the same message, which bears the name of one of them, have gone to the same one at the same moment. */
const messageOf = ({ SamRecipient, SamSentAt }: StoredRow): string => `${SamRecipient} ${SamSentAt ?? ''}`;

const dayOf = ({ SamRecipient, SamSentAt }: StoredRow): string =>
  `${SamRecipient} ${(SamSentAt ?? '').slice(0, 10)}`;

/** What each message tells of, whichever of its rows it is named by. */
function promisesByMessage(
  rows: readonly StoredRow[],
  told: ReadonlyMap<string, Told>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byMessage = new Map<string, Set<string>>();
  for (const row of rows.filter(({ SamOutboxState }) => SamOutboxState === 'Skickad')) {
    const promises = byMessage.get(messageOf(row)) ?? new Set<string>();
    for (const promise of told.get(nameOf(row))?.promises ?? []) promises.add(promise);
    byMessage.set(messageOf(row), promises);
  }
  return byMessage;
}

/** What each one has been told on each day: a row that went along may be marked though the one that named it was not. */
function promisesByDay(mails: readonly SentMail[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byDay = new Map<string, Set<string>>();
  for (const { at, to, text = '' } of mails) {
    const day = `${to[0] ?? ''} ${at.slice(0, 10)}`;
    const promises = byDay.get(day) ?? new Set<string>();
    for (const [, number = ''] of text.matchAll(promiseNumber)) promises.add(number);
    byDay.set(day, promises);
  }
  return byDay;
}

/** What stands in the outbox against what has arrived. */
export async function reckon(tenant: LocalTenant, rules: readonly string[]): Promise<Reckoning> {
  const rows = await readRows(tenant);
  const mails = (await (await fetch(`${tenant.portal}/_local/mail`)).json()) as readonly SentMail[];
  const told = toldBy(mails);
  const promises = promisesByMessage(rows, told);
  const onDay = promisesByDay(mails);
  const timesOf = (row: StoredRow): number => told.get(nameOf(row))?.times ?? 0;
  const isTold = (row: StoredRow, key: string): boolean =>
    row.SamOutboxState === 'Skickad' &&
    [promises.get(messageOf(row)), onDay.get(dayOf(row))].some((found) => found?.has(numberIn(key)) === true);
  const again = rows.filter((row) => timesOf(row) > 1);
  const keys = rows.flatMap((row) => keysOf(row).map((key) => ({ row, key })));
  return {
    messages: rows.length,
    reminders: keys.length,
    planned: new Set(keys.map(({ key }) => key).filter((key) => rules.includes(ruleIn(key)))).size,
    mails: mails.length,
    lost: keys.filter(({ row, key }) => !isTold(row, key)).length,
    duplicates: again.reduce((sum, row) => sum + timesOf(row) - 1, 0),
    unexplained: again.filter((row) => row.SamAttempts < 2).length,
  };
}
