import type {
  BotSeen,
  CrossOriginSeen,
  PackageSeen,
  Reach,
  ServiceSeen,
  Surroundings,
  TabsSeen,
} from '../../../application/doctor/Surroundings';
import type { TokenSource } from '../http/TokenSource';
import { lookAtPackage } from './lookAtPackage';
import { lookAtTabs } from './lookAtTabs';
import { look, mailboxReach, serviceReach, siteReach, type MailboxReach } from './reachOf';

/** How the product's own service signs in, and where it should be let in and kept out. */
interface ServiceSetup {
  readonly sharePoint: TokenSource;
  readonly graph: TokenSource;
  readonly graphOrigin: string;
  readonly outside: string | null;
  readonly mailbox: string | null;
  readonly otherMailbox: string | null;
}

export interface SurroundingsSetup {
  readonly site: URL;
  readonly tabs: URL | null;
  /** Of whoever runs the doctor. */
  readonly tokens: TokenSource;
  readonly service: ServiceSetup | null;
  readonly package: { readonly productId: string; readonly version: string };
}

/** Looks at tabs, service, mail and bot over plain HTTP, as they do themselves. */
export class HttpSurroundings implements Surroundings {
  readonly sitePath: string;
  readonly sharePointOrigin: string;
  private readonly setup: SurroundingsSetup;
  private tabsSeen: Promise<TabsSeen> | null = null;

  constructor(setup: SurroundingsSetup) {
    this.setup = setup;
    this.sitePath = setup.site.pathname;
    this.sharePointOrigin = setup.site.origin;
  }

  tabs(): Promise<TabsSeen> {
    this.tabsSeen ??= lookAtTabs(this.setup.tabs);
    return this.tabsSeen;
  }

  async crossOrigin(origin: string): Promise<CrossOriginSeen> {
    const address = `${this.setup.site.href}/_api/web?$select=Title`;
    const asked = {
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    };
    const preflight = await look(address, { method: 'OPTIONS', headers: { origin, ...asked } });
    const headers = { origin, accept: 'application/json', authorization: `Bearer ${await this.token()}` };
    const answer = await look(address, { headers });
    return {
      allowed: [preflight, answer].every((each) => lets(each, origin)),
      visible: answer?.headers.get('access-control-expose-headers') ?? '',
    };
  }

  async bot(origin: string): Promise<BotSeen> {
    const answer = await look(`${origin.replace(/\/$/, '')}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    if (answer === null) return 'nobody';
    return asService.includes(answer.status) ? 'answers' : 'failing';
  }

  async service(): Promise<ServiceSeen> {
    const { service, site } = this.setup;
    if (service === null) return { kind: 'not-checked' };
    try {
      const [token, mailToken] = await Promise.all([service.sharePoint(), service.graph()]);
      const { outside, mailbox, otherMailbox, graphOrigin } = service;
      const mailReach = async (box: string | null, reach: ReachOfBoth): Promise<MailSeen> =>
        box === null ? null : { address: box, reach: reach(await mailboxReach(graphOrigin, box, mailToken)) };
      return {
        kind: 'seen',
        site: await serviceReach(site.href, token),
        programme: await this.programmeReach(token),
        outside: outside === null ? null : { address: outside, reach: await siteReach(outside, token) },
        mailbox: await mailReach(mailbox, ownReach),
        otherMailbox: await mailReach(otherMailbox, othersReach),
      };
    } catch (error) {
      return { kind: 'sign-in-refused', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private async programmeReach(token: string): Promise<Programme> {
    const tabs = await this.tabs();
    if (tabs.kind !== 'seen' || tabs.programme.toLowerCase() === this.sitePath.toLowerCase()) return null;
    const { programme: path } = tabs;
    return { path, reach: await serviceReach(this.sharePointOrigin + path, token) };
  }

  async package(): Promise<PackageSeen> {
    const token = await this.token();
    return token === '' ? { kind: 'unseen' } : lookAtPackage(this.setup.site, token, this.setup.package);
  }

  /** Whoever cannot sign in is told so by the look at the site; here an empty token is only refused. */
  private token(): Promise<string> {
    return this.setup.tokens().catch(() => '');
  }
}

type Seen = Extract<ServiceSeen, { readonly kind: 'seen' }>;
type MailSeen = Seen['mailbox'];
type Programme = Seen['programme'];

type ReachOfBoth = (seen: MailboxReach) => Reach;

/** Its own mailbox has to let the service do both. */
const ownReach: ReachOfBoth = ({ sending, reading }) => (sending === 'reached' ? reading : sending);

/** The first that is seen: one that is let in is too many, and only two refusals prove that it is kept out. */
const inOrder: readonly Reach[] = ['reached', 'silent', 'unknown', 'refused'];

/** Another's has to refuse it either. */
const othersReach: ReachOfBoth = ({ sending, reading }) =>
  inOrder.find((reach) => reach === sending || reach === reading) ?? 'silent';

/** Where Teams writes, only the service turns away whoever does not sign; another program would know no such place. */
const asService: readonly number[] = [401, 429];

const lets = (answer: Response | null, origin: string): boolean =>
  ['*', origin].includes(answer?.headers.get('access-control-allow-origin') ?? '');
