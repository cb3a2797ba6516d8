import type { ChangeFeed } from '../../application/ports/ChangeFeed';
import { everydayTimer } from '../../application/everydayTimer';
import type { Directory } from '../../application/ports/Directory';
import type { MeetingSite, Sites } from '../../application/ports/ForumSites';
import type { MinutesLibrary } from '../../application/ports/MinutesLibrary';
import type { OverviewBook } from '../../application/ports/OverviewBook';
import type { SituationBook } from '../../application/ports/SituationBook';
import type { Timer } from '../../application/ports/Timer';
import type { PersonId } from '../../domain/kernel/id';
import type { ForumKey } from '../../domain/organisation/forum';
import { ListDateReader } from './changes/readListDates';
import { SharePointChangeFeed } from './changes/SharePointChangeFeed';
import { alwaysVisible, type Visibility } from './changes/Visibility';
import type { SignIn } from './http/behaviours';
import { everydayPatience, type Patience } from './http/Patience';
import type { JoinReadings } from './http/joinReadings';
import { SiteConnection } from './http/SiteConnection';
import { SiteGate } from './http/SiteGate';
import { openForumStores, type ForumStores } from './registers/ForumStores';
import { late } from './late';
import { SharePointActionRegister } from './registers/SharePointActionRegister';
import { SharePointAnswerBook } from './registers/SharePointAnswerBook';
import { SharePointDirectory } from './registers/SharePointDirectory';
import { SharePointMeetingBook } from './registers/SharePointMeetingBook';

export interface SharePointSetup {
  /** `https://tenant.sharepoint.com` */
  readonly sharePointOrigin: string;
  /** `/sites/programmet` */
  readonly programmeSite: string;
  /** `/sites/est-sodermalm`; the last part is the forum's key. */
  readonly forums: readonly string[];
  readonly signIn: SignIn;
  /** Reaches as far as an owner's own rights, where everyday sign-in does not; only taking texts away needs it. */
  readonly ownerSignIn?: SignIn;
  readonly timer?: Timer;
  readonly visibility?: Visibility;
  readonly patience?: Patience;
  /** Set where several screens stand on one page and share what they ask. */
  readonly sharing?: PageSharing;
  /** Who the service is in SharePoint; it alone speaks for others. */
  readonly service?: PersonId | null;
}

interface PageSharing {
  /** How long a request waits for others to go along. */
  readonly gatherMs: number;
  readonly join: JoinReadings;
  /** How often the page looks for what others have changed. */
  readonly lookEveryMs: () => number;
}

export interface ConnectedSites<Site> {
  readonly directory: Directory;
  readonly forums: Sites<Site>;
}

/** A forum's site with what its registers stand on. */
export interface OpenedSite {
  readonly site: SiteConnection;
  readonly stores: ForumStores;
  readonly meeting: MeetingSite;
}

/** Opens what meetings need of the configured sites, and no others; nothing is sent before something is asked for. */
export const connectMeetingSites = (setup: SharePointSetup): ConnectedSites<MeetingSite> =>
  connectSites(setup, ({ meeting }) => meeting);

/** The programme's site with its directory, and the way to open a forum's site; all behind one gate. */
export interface SiteOpener<Site> {
  readonly directory: Directory;
  readonly programmeSite: SiteConnection;
  readonly open: (path: string) => Site;
}

/** Everything of a set-up but which forums there are. */
export type OpenerSetup = Omit<SharePointSetup, 'forums'>;

export function siteOpener<Site extends MeetingSite>(
  setup: OpenerSetup,
  furnish: (opened: OpenedSite) => Site,
): SiteOpener<Site> {
  const { sharePointOrigin, signIn, patience = everydayPatience, sharing } = setup;
  const gate = new SiteGate(patience);
  const gathered = sharing === undefined ? {} : { gatherMs: sharing.gatherMs, join: sharing.join };
  const connection = (path: string): SiteConnection =>
    new SiteConnection({ url: new URL(path, sharePointOrigin).href, signIn, patience, gate, ...gathered });
  const programmeSite = connection(setup.programmeSite);
  return {
    directory: new SharePointDirectory(programmeSite),
    programmeSite,
    open: (path) => furnish(openSite(path, connection(path), setup)),
  };
}

/** Opens the configured sites as a host needs them. */
export function connectSites<Site extends MeetingSite>(
  setup: SharePointSetup,
  furnish: (opened: OpenedSite) => Site,
): ConnectedSites<Site> & Pick<SiteOpener<Site>, 'programmeSite'> {
  const { open, ...programme } = siteOpener(setup, furnish);
  const sites = setup.forums.map(open);
  return {
    ...programme,
    forums: {
      all: () => sites,
      of: (forum) => sites.find((site) => site.forum === forum) ?? null,
    },
  };
}

function openSite(path: string, site: SiteConnection, setup: OpenerSetup): OpenedSite {
  const stores = openForumStores(site);
  const answers = new SharePointAnswerBook(site, stores.answers, stores.users);
  const meeting: MeetingSite = {
    forum: (path.split('/').at(-1) ?? path) as ForumKey,
    actions: new SharePointActionRegister(site, stores, answers),
    answers,
    meetings: new SharePointMeetingBook(site, stores),
    // What the meeting's hour begins without comes when it is asked for.
    situation: late<SituationBook>(async () => {
      const { SharePointSituationBook } = await import('./registers/SharePointSituationBook');
      return new SharePointSituationBook(site, stores);
    }),
    overview: late<OverviewBook>(async () => {
      const { SharePointOverviewBook } = await import('./registers/SharePointOverviewBook');
      return new SharePointOverviewBook(site, stores);
    }),
    minutes: late<MinutesLibrary>(async () => {
      const { SharePointMinutesLibrary } = await import('./library/SharePointMinutesLibrary');
      return new SharePointMinutesLibrary(site, stores.users);
    }),
    changes: changeFeedOf(site, setup),
  };
  return { site, stores, meeting };
}

function changeFeedOf(site: SiteConnection, setup: OpenerSetup): ChangeFeed {
  const { patience = everydayPatience, sharing } = setup;
  const dates = new ListDateReader(site);
  return new SharePointChangeFeed({
    read: () => dates.read(),
    timer: setup.timer ?? everydayTimer,
    visibility: setup.visibility ?? alwaysVisible,
    now: () => patience.now(),
    random: () => patience.random(),
    ...(sharing === undefined ? {} : { lookEveryMs: sharing.lookEveryMs }),
  });
}
