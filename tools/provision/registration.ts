import { connectRegistration } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectRegistration.js';
import type { RegistrationSetup } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectRegistration.js';
import type { ForumRegistration } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/makeRegisterForum.js';
import { instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instant.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { GivenForum } from './readForum.ts';

/** The forum's own row, and the programme's site that it is to stand on. */
export interface Registration {
  readonly address: string;
  readonly rows: ForumRegistration;
}

const timeZone = 'Europe/Stockholm';

/** The forum is known by the last part of its site's path, in the site's own letters. */
export function registrationOf(
  { programme, description }: GivenForum,
  site: { readonly origin: string; readonly path: string },
  signIn: RegistrationSetup['signIn'],
): Registration {
  const { href: programmeUrl } = new URL(programme, site.origin);
  const forum = (site.path.split('/').at(-1) ?? '') as ForumKey;
  const today = localDateOf(instant(new Date().toISOString()), timeZone);
  return {
    address: programmeUrl,
    rows: connectRegistration({ programmeUrl, forum, description, signIn, today }),
  };
}
