import { makeExamine, type Examine } from '../../../application/doctor/makeExamine';
import { ownLists } from '../../../application/provisioning/refuseSite';
import type { Patience } from '../http/Patience';
import { SiteConnection } from '../http/SiteConnection';
import { forumSite, programmeSite } from '../lists/siteLists';
import { SharePointWorkshop } from '../provisioning/SharePointWorkshop';
import { HttpSurroundings, type SurroundingsSetup } from './HttpSurroundings';
import { siteHasList } from './reachOf';

export interface DoctorSetup extends SurroundingsSetup {
  /** Null: whatever the tabs' configuration says, or else the site's own lists. */
  readonly kind: 'programme' | 'forum' | null;
  readonly patience?: Patience;
}

/** The doctor of one site. */
export async function connectDoctor(setup: DoctorSetup): Promise<Examine> {
  const { site, tokens, patience } = setup;
  const surroundings = new HttpSurroundings(setup);
  const schema =
    (setup.kind ?? (await kindOf(surroundings, setup))) === 'programme' ? programmeSite : forumSite;
  const connection = { url: site.href, signIn: { kind: 'token', tokens } as const, repeatWrites: false };
  const connected = new SiteConnection(patience === undefined ? connection : { ...connection, patience });
  return makeExamine({ workshop: new SharePointWorkshop(connected, schema), surroundings, schema });
}

async function kindOf(
  surroundings: HttpSurroundings,
  { site, tokens }: DoctorSetup,
): Promise<'programme' | 'forum'> {
  const tabs = await surroundings.tabs();
  const isProgramme =
    tabs.kind === 'seen'
      ? tabs.programme.toLowerCase() === surroundings.sitePath.toLowerCase()
      : await siteHasList(site, ownLists.programme[0], tokens);
  return isProgramme ? 'programme' : 'forum';
}
