import type { Reach, ServiceReach } from '../../../application/doctor/Surroundings';
import type { TokenSource } from '../http/TokenSource';
import { mayWriteRows, type BasePermissions } from '../registers/forumRights';

const patience = 20_000;

/** One look at an address; null where nobody answers. */
export async function look(address: string, init: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(address, { ...init, signal: AbortSignal.timeout(patience) });
  } catch {
    return null;
  }
}

const throttled = 429;
const serverFailure = 500;

/** Whoever is overloaded or broken refuses nobody: it says nothing of who may come in. */
const saysNothing = (status: number): boolean => status === throttled || status >= serverFailure;

const reachOf = (answer: Response | null): Reach => {
  if (answer === null || saysNothing(answer.status)) return 'silent';
  if (answer.ok) return 'reached';
  return answer.status === 401 || answer.status === 403 ? 'refused' : 'unknown';
};

const bearing = (token: string): Record<string, string> => ({
  accept: 'application/json',
  authorization: `Bearer ${token}`,
});

/** Whether a token opens a site. */
export const siteReach = async (site: string, token: string): Promise<Reach> =>
  reachOf(await look(`${site.replace(/\/$/, '')}/_api/web?$select=Title`, { headers: bearing(token) }));

/** Whether a site has a list at that address; what cannot be seen is not there. */
export async function siteHasList(site: URL, list: string, tokens: TokenSource): Promise<boolean> {
  const token = await tokens().catch(() => '');
  const address = `${site.href}/_api/web/getList('${site.pathname}/Lists/${list}')?$select=Id`;
  return (await look(address, { headers: bearing(token) }))?.ok === true;
}

interface Web {
  readonly EffectiveBasePermissions?: BasePermissions;
}

/** Whether a token may write on a site: add rows, and change them. */
export async function serviceReach(site: string, token: string): Promise<ServiceReach> {
  const answer = await look(`${site}/_api/web?$select=EffectiveBasePermissions`, { headers: bearing(token) });
  const reach = reachOf(answer);
  if (reach !== 'reached') return reach;
  const web = (await answer?.json().catch(() => null)) as Web | null | undefined;
  if (web?.EffectiveBasePermissions === undefined) return 'silent';
  return mayWriteRows(web.EffectiveBasePermissions) ? 'reached' : 'read-only';
}

const emptyMessage = 400;

/** A mailbox as a token reaches it: to send from, and to read. */
export interface MailboxReach {
  readonly sending: Reach;
  readonly reading: Reach;
}

/**
 * Whether a token may send from a mailbox, without sending anything: a message without recipients is refused as such
 * only to those who may send. And whether it may read there; nothing but an id is asked for.
 */
export async function mailboxReach(graph: string, mailbox: string, token: string): Promise<MailboxReach> {
  const address = `${graph}/v1.0/users/${encodeURIComponent(mailbox)}`;
  const sending = await look(`${address}/sendMail`, {
    method: 'POST',
    headers: { ...bearing(token), 'content-type': 'application/json' },
    body: '{}',
  });
  const reading = await look(`${address}/mailFolders/inbox/messages?$select=id&$top=1`, {
    headers: bearing(token),
  });
  return {
    sending: sending?.status === emptyMessage ? 'reached' : reachOf(sending),
    reading: reachOf(reading),
  };
}
