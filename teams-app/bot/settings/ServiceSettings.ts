/** What the service is told by its environment, and by nothing else. */
export interface ServiceSettings {
  readonly host: string;
  readonly port: number;
  /** How many proxies of our own stand in front, such as the platform's gateway. */
  readonly ownProxies: number;
  /** Where partners reach the answer pages: `https://svar.exempel.se`. */
  readonly publicOrigin: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** Where tokens are fetched, without the tenant: `https://login.microsoftonline.com`. */
  readonly authority: URL;
  /** PEM files with the certificate and its private key. */
  readonly certificate: string;
  readonly key: string;
  readonly sharePointOrigin: string;
  readonly programmeSite: string;
  readonly forumSites: readonly string[];
  readonly graphOrigin: string;
  /** The local tenant's stand-in for Teams' connector; null in production, where Teams' own are known. */
  readonly connector: URL | null;
  /** The one mailbox that the service sends from. */
  readonly mailbox: string;
  readonly timeZone: string;
  /** What the mailbox takes; Exchange Online's limit unless told otherwise. */
  readonly mailsPerMinute: number;
  /** When the service ticks by itself, in cron's words; `off` where an outside timer calls. */
  readonly tickClock: string;
  /** What an outside timer shows; null where there is none. */
  readonly tickToken: string | null;
  /** Started by the local tenant, whose clock it then follows. */
  readonly local: boolean;
  /** Takes the bot's messages without a token: only on loopback, and only when started by the local tenant. */
  readonly unauthenticated: boolean;
}
