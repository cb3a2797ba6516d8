import { makeExamine, type Examine } from '../../../application/doctor/makeExamine';
import type { Patience } from '../http/Patience';
import { SiteConnection } from '../http/SiteConnection';
import { forumSite, programmeSite } from '../lists/siteLists';
import { SharePointWorkshop } from '../provisioning/SharePointWorkshop';
import { HttpSurroundings, type SurroundingsSetup } from './HttpSurroundings';

export interface DoctorSetup extends SurroundingsSetup {
  /** Null: whatever the tabs' configuration says, or else a forum. */
  readonly kind: 'programme' | 'forum' | null;
  readonly patience?: Patience;
}

/** The doctor of one site. */
export async function connectDoctor(setup: DoctorSetup): Promise<Examine> {
  const { site, tokens, patience } = setup;
  const surroundings = new HttpSurroundings(setup);
  const schema = (setup.kind ?? (await kindOf(surroundings))) === 'programme' ? programmeSite : forumSite;
  const connection = { url: site.href, signIn: { kind: 'token', tokens } as const, repeatWrites: false };
  const connected = new SiteConnection(patience === undefined ? connection : { ...connection, patience });
  return makeExamine({ workshop: new SharePointWorkshop(connected, schema), surroundings, schema });
}

async function kindOf(surroundings: HttpSurroundings): Promise<'programme' | 'forum'> {
  const tabs = await surroundings.tabs();
  return tabs.kind === 'seen' && tabs.programme.toLowerCase() === surroundings.sitePath.toLowerCase()
    ? 'programme'
    : 'forum';
}
