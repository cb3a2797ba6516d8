import type { SiteAdministration } from '../sharepoint/siteAdministration.ts';
import type { TenantClock } from '../tenant.ts';

/** What the launcher hands to a seeding. */
export interface SeedContext {
  readonly portal: string;
  readonly sites: SiteAdministration;
  readonly clock: TenantClock;
  readonly tokenFor: (persona: string, audience: string) => Promise<string>;
  readonly progress: (text: string, done?: number, total?: number) => void;
}
