import type { TabsSeen } from '../../../application/doctor/Surroundings';
import { look } from './reachOf';

interface Identity {
  readonly tenantId?: unknown;
  readonly clientId?: unknown;
}

interface Configuration extends Identity {
  readonly sharePointOrigin: string;
  readonly programmeSite: string;
  readonly forumSites: readonly string[];
  readonly answerOrigin?: string;
}

/** Any page of the tabs has the policy of all. */
const anyPage = 'personal.html';

/** The tabs' configuration, and what their server's security policy lets them call. */
export async function lookAtTabs(tabs: URL | null): Promise<TabsSeen> {
  if (tabs === null) return { kind: 'not-named' };
  const address = new URL('config.json', tabs).href;
  const [answer, page] = await Promise.all([look(address), look(new URL(anyPage, tabs).href)]);
  if (answer === null) return { kind: 'unreachable', address };
  const found = answer.ok ? ((await answer.json().catch(() => null)) as unknown) : null;
  if (!isConfiguration(found)) return { kind: 'unconfigured', address };
  return {
    kind: 'seen',
    origin: tabs.origin,
    sharePointOrigin: found.sharePointOrigin,
    programme: found.programmeSite,
    sites: [found.programmeSite, ...found.forumSites],
    answerOrigin: found.answerOrigin ?? '',
    signsIn: namesApp(found),
    mayConnect: connectSources(page?.headers.get('content-security-policy') ?? null),
  };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** A placeholder of the guide's, left as it was, is no id. */
const namesApp = ({ tenantId, clientId }: Identity): boolean =>
  [tenantId, clientId].every((id) => typeof id === 'string' && guid.test(id));

function isConfiguration(found: unknown): found is Configuration {
  if (typeof found !== 'object' || found === null) return false;
  const { sharePointOrigin, programmeSite, forumSites } = found as Readonly<Record<string, unknown>>;
  return (
    typeof sharePointOrigin === 'string' && typeof programmeSite === 'string' && Array.isArray(forumSites)
  );
}

function connectSources(policy: string | null): readonly string[] | null {
  const directive = policy?.split(';').find((each) => each.trim().startsWith('connect-src '));
  return directive?.trim().split(/\s+/).slice(1) ?? null;
}
