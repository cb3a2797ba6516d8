import type { Finding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type { SiteProvisioning } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/provisionSite.js';
import type { Registration } from './registration.ts';
import type { ProvisionText } from './text/ProvisionText.ts';

/** What the command has to work with once it knows the site, the file and the language. */
export interface Work {
  readonly text: ProvisionText;
  readonly siteUrl: string;
  /** For another program to read. */
  readonly json: boolean;
  readonly site: SiteProvisioning;
  /** Null where the file says nothing of the forum's own row. */
  readonly register: Registration | null;
}

/** Something that the product needs cannot be made; the rest can. */
export const stops = (findings: readonly Finding[]): boolean =>
  findings.some(({ kind }) => kind === 'view-without-index' || kind === 'index-too-late');
