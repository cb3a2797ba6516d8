/**
 * Whether a call was let through; `unknown` where there is nothing at that address, `silent` where nobody answered, or
 * only to say that it cannot just now. Only a refusal proves that anybody was kept out.
 */
export type Reach = 'reached' | 'refused' | 'unknown' | 'silent';

/** What the tabs' own server says. */
export type TabsSeen =
  | { readonly kind: 'not-named' }
  | { readonly kind: 'unreachable'; readonly address: string }
  | { readonly kind: 'unconfigured'; readonly address: string }
  | {
      readonly kind: 'seen';
      readonly origin: string;
      readonly sharePointOrigin: string;
      /** The programme site's server-relative path. */
      readonly programme: string;
      /** Server-relative paths of all sites that the tabs know. */
      readonly sites: readonly string[];
      readonly answerOrigin: string;
      /** Whether the tenant and the app to sign in by are named. */
      readonly signsIn: boolean;
      /** What its security policy lets its pages call; null where there is no policy. */
      readonly mayConnect: readonly string[] | null;
    };

/** What SharePoint says to a page of another origin. */
export interface CrossOriginSeen {
  readonly allowed: boolean;
  /** The answer headers that such a page may read; empty as a rule. */
  readonly visible: string;
}

/** On a site of the product's the service has to write; a grant that only lets it read looks sound until it answers. */
export type ServiceReach = Reach | 'read-only';

/** What the product's own service can reach. */
export type ServiceSeen =
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'sign-in-refused'; readonly message: string }
  | {
      readonly kind: 'seen';
      readonly site: ServiceReach;
      /** The programme's site, where the outbox and the links lie; null where that is the site itself, or not known. */
      readonly programme: { readonly path: string; readonly reach: ServiceReach } | null;
      /** A site that was not granted to it. */
      readonly outside: { readonly address: string; readonly reach: Reach } | null;
      readonly mailbox: { readonly address: string; readonly reach: Reach } | null;
      readonly otherMailbox: { readonly address: string; readonly reach: Reach } | null;
    };

/** `unseen` where whoever asks may not look into the catalogue. */
export type PackageSeen =
  | { readonly kind: 'unseen' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'seen'; readonly version: string; readonly wanted: string };

/** `nobody` where no program listens at the address, `failing` where one answers otherwise than the service does. */
export type BotSeen = 'answers' | 'nobody' | 'failing';

/** What lies around a site: looked at, never changed. */
export interface Surroundings {
  readonly sitePath: string;
  readonly sharePointOrigin: string;
  tabs(): Promise<TabsSeen>;
  crossOrigin(origin: string): Promise<CrossOriginSeen>;
  bot(origin: string): Promise<BotSeen>;
  service(): Promise<ServiceSeen>;
  package(): Promise<PackageSeen>;
}
