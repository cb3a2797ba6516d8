import {
  makeRegisterForum,
  type ForumDescription,
  type ForumRegistration,
} from '../../../application/provisioning/forumRegister/makeRegisterForum';
import type { LocalDate } from '../../../domain/kernel/localDate';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { SignIn } from '../http/behaviours';
import { SiteConnection } from '../http/SiteConnection';
import { SharePointDirectory } from '../registers/SharePointDirectory';

export interface RegistrationSetup {
  /** `https://tenant.sharepoint.com/sites/programmet` */
  readonly programmeUrl: string;
  /** The last part of the forum's site address. */
  readonly forum: ForumKey;
  readonly description: ForumDescription;
  /** Of somebody with full control of the programme's site. */
  readonly signIn: SignIn;
  readonly today: LocalDate;
}

/** Puts a forum into the registers of the programme's site. */
export function connectRegistration(setup: RegistrationSetup): ForumRegistration {
  const { programmeUrl: url, signIn, ...rest } = setup;
  return makeRegisterForum({
    ...rest,
    directory: new SharePointDirectory(new SiteConnection({ url, signIn })),
  });
}
