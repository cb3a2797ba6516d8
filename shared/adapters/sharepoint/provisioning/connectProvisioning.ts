import type { SiteDescription } from '../../../application/provisioning/SiteDescription';
import { makeProvisionSite, type SiteProvisioning } from '../../../application/provisioning/provisionSite';
import type { SignIn } from '../http/behaviours';
import type { Patience } from '../http/Patience';
import { SiteConnection } from '../http/SiteConnection';
import { forumSite, programmeSite } from '../lists/siteLists';
import { SharePointWorkshop } from './SharePointWorkshop';

export interface ProvisioningSetup {
  /** `https://tenant.sharepoint.com/sites/est-sodermalm` */
  readonly siteUrl: string;
  readonly description: SiteDescription;
  /** Of somebody with full control of the site. */
  readonly signIn: SignIn;
  readonly patience?: Patience;
}

/** Provisioning of one site; no write is sent twice by itself, the next plan finds what is missing. */
export function connectProvisioning(setup: ProvisioningSetup): SiteProvisioning {
  const { siteUrl, description, signIn, patience } = setup;
  const schema = description.kind === 'programme' ? programmeSite : forumSite;
  const connection = { url: siteUrl, signIn, repeatWrites: false };
  const site = new SiteConnection(patience === undefined ? connection : { ...connection, patience });
  return makeProvisionSite(new SharePointWorkshop(site, schema), schema, description);
}
