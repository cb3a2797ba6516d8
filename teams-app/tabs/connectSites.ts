import { minutesWriter } from '@samverkansrummet/shared/lib/adapters/documents/minutesWriter';
import { windowVisibility } from '@samverkansrummet/shared/lib/adapters/sharepoint/changes/Visibility';
import type {
  ConnectedSites,
  SharePointSetup,
} from '@samverkansrummet/shared/lib/adapters/sharepoint/connectMeetingSites';
import { SignInNeeded } from '@samverkansrummet/shared/lib/adapters/sharepoint/http/TokenSource';
import { everydayTimer } from '@samverkansrummet/shared/lib/application/everydayTimer';
import type { TextGuard } from '@samverkansrummet/shared/lib/application/guard/TextGuard';
import type { Ports } from '@samverkansrummet/shared/lib/application/compose';
import type { MeetingSite } from '@samverkansrummet/shared/lib/application/ports/ForumSites';
import type { DeviceStore } from '@samverkansrummet/shared/lib/application/ports/DeviceStore';
import type { Timer } from '@samverkansrummet/shared/lib/application/ports/Timer';
import type { PersonId } from '@samverkansrummet/shared/lib/domain/kernel/id';
import { openDevice } from '../host/openDevice';
import { randomOperationIds } from '../host/randomOperationIds';
import { ownersSignIn } from './ownersSignIn';
import type { Started } from './Started';
import { windowGuard } from './windowGuard';

/** All but what only the register needs: the panel and the stage carry no spreadsheets, search or saved views. */
type SitePorts<Connected> = Omit<Ports, 'tables' | 'forums' | 'programmes' | 'reminders'> &
  Connected & {
    readonly timer: Timer;
    readonly device: DeviceStore;
    readonly guard: TextGuard;
    readonly service: PersonId;
  };

/** One for each page: what a page has kept belongs to it for as long as it is open. */
let device: DeviceStore | null = null;

/** The ports as this tab has them: SharePoint as the person at the screen, this device's clock and timer. */
export function connectSites<Connected extends ConnectedSites<MeetingSite>>(
  started: Started,
  connect: (setup: SharePointSetup) => Connected,
): SitePorts<Connected> {
  const { config, context, signIn, clock } = started;
  const owners = ownersSignIn(started);
  const sites = connect({
    sharePointOrigin: config.sharePointOrigin,
    programmeSite: config.programmeSite,
    forums: config.forumSites,
    signIn: { kind: 'token', tokens: tokensFrom((refused) => signIn.token(refused)) },
    ownerSignIn: { kind: 'token', tokens: tokensFrom(owners.token) },
    visibility: windowVisibility(window),
    // The service runs as the same app registration.
    service: config.clientId.toLowerCase() as PersonId,
  });
  device ??= openDevice({ tenant: config.tenantId, person: context.userObjectId });
  return {
    ...sites,
    device,
    guard: windowGuard,
    user: { person: context.userObjectId as PersonId, name: context.userName },
    clock,
    operations: randomOperationIds,
    writer: minutesWriter,
    timer: everydayTimer,
    service: config.clientId.toLowerCase() as PersonId,
    ownersConsent: owners.consent,
  };
}

type Tokens = (refused?: string) => Promise<string>;

/** Why it failed stays with the sign-in, which the screens ask. */
const tokensFrom =
  (token: Tokens): Tokens =>
  async (refused) => {
    try {
      return await token(refused);
    } catch {
      throw new SignInNeeded();
    }
  };
