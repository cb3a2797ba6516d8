import type { RegisterFinding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
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
  readonly register: ((sitePath: string) => Registration) | null;
}

const stopping: ReadonlySet<(Finding | RegisterFinding)['kind']> = new Set([
  'view-without-index',
  'index-too-late',
  'row-not-found-again',
  'member-unknown',
]);

/** Something that the product needs cannot be made; the rest can. */
export const stops = (findings: readonly (Finding | RegisterFinding)[]): boolean =>
  findings.some(({ kind }) => stopping.has(kind));
