import { windowVisibility } from '@samverkansrummet/shared/lib/adapters/sharepoint/changes/Visibility';
import { connectForumSites } from '@samverkansrummet/shared/lib/adapters/sharepoint/connect';
import { SignInNeeded } from '@samverkansrummet/shared/lib/adapters/sharepoint/http/TokenSource';
import type { Ports } from '@samverkansrummet/shared/lib/application/compose';
import type { Timer } from '@samverkansrummet/shared/lib/application/ports/Timer';
import type { PersonId } from '@samverkansrummet/shared/lib/domain/kernel/id';
import { browserTimer } from '../host/browserTimer';
import { randomOperationIds } from '../host/randomOperationIds';
import type { Started } from './Started';

/** The ports as this tab has them: SharePoint as the person at the screen, this device's clock and timer. */
export function connectSites(started: Started): Ports & { readonly timer: Timer } {
  const { config, context, signIn, clock } = started;
  const tokens = async (refused?: string): Promise<string> => {
    try {
      return await signIn.token(refused);
    } catch {
      // Why it failed stays with the sign-in, which the screens ask.
      throw new SignInNeeded();
    }
  };
  const sites = connectForumSites({
    sharePointOrigin: config.sharePointOrigin,
    programmeSite: config.programmeSite,
    forums: config.forumSites,
    signIn: { kind: 'token', tokens },
    timer: browserTimer,
    visibility: windowVisibility(window),
  });
  return {
    ...sites,
    user: { person: context.userObjectId as PersonId, name: context.userName },
    clock,
    operations: randomOperationIds,
    timer: browserTimer,
  };
}
