import type { ForumSite } from '../../application/ports/ForumSites';
import type { ProgrammeBook } from '../../application/ports/ProgrammeBook';
import type { DueBook } from '../../application/ports/DueBook';
import type { ReminderBook } from '../../application/ports/ReminderBook';
import type { ReminderOffice } from '../../application/ports/ReminderOffice';
import type { ReportBook } from '../../application/ports/ReportBook';
import type { SearchBook } from '../../application/ports/SearchBook';
import type { TextKeeper } from '../../application/ports/TextKeeper';
import type { ViewBook } from '../../application/ports/ViewBook';
import type { ReminderPlaces } from '../../application/reminder-desk/ReminderPlaces';
import type { PersonId } from '../../domain/kernel/id';
import type { ForumKey } from '../../domain/organisation/forum';
import {
  connectSites,
  siteOpener,
  type ConnectedSites,
  type OpenedSite,
  type OpenerSetup,
  type SharePointSetup,
  type SiteOpener,
} from './connectMeetingSites';
import { SharedChangeFeed } from './changes/SharedChangeFeed';
import { SiteConnection } from './http/SiteConnection';
import { late } from './late';

/** What the forums have in common lies on the programme's site; meetings do without it. */
export interface ConnectedForumSites extends ConnectedSites<ForumSite> {
  readonly programmes: ProgrammeBook;
  readonly reminders: ReminderPlaces;
}

/** Opens the configured sites with all their registers; nothing is sent before something is asked for. */
export function connectForumSites(setup: SharePointSetup): ConnectedForumSites {
  const due = new Map<ForumKey, DueBook>();
  const { programmeSite, ...sites } = connectSites(setup, (opened) => {
    due.set(opened.meeting.forum, dueOf(opened));
    return furnished(opened, setup);
  });
  const reminders = remindersOf(programmeSite, setup.service ?? null);
  return {
    ...sites,
    programmes: programmesOf(programmeSite),
    reminders: { ...reminders, due: (forum) => due.get(forum) ?? null },
  };
}

const dueOf = ({ site, stores }: OpenedSite): DueBook =>
  late<DueBook>(async () => {
    const { SharePointDueBook } = await import('./registers/SharePointDueBook');
    return new SharePointDueBook(site, stores);
  });

const remindersOf = (
  programmeSite: SiteConnection,
  service: PersonId | null,
): Omit<ReminderPlaces, 'due'> => ({
  book: late<ReminderBook>(async () => {
    const { SharePointReminderBook } = await import('./registers/SharePointReminderBook');
    return new SharePointReminderBook(programmeSite, service);
  }),
  office: late<Pick<ReminderOffice, 'load'>>(async () => {
    const { SharePointReminderOffice } = await import('./registers/SharePointReminderOffice');
    return new SharePointReminderOffice(programmeSite, service);
  }),
});

const programmesOf = (programmeSite: SiteConnection): ProgrammeBook =>
  late<ProgrammeBook>(async () => {
    const { SharePointProgrammeBook } = await import('./registers/SharePointProgrammeBook');
    return new SharePointProgrammeBook(programmeSite);
  });

export interface OpenedForumSites extends SiteOpener<ForumSite>, Pick<ConnectedForumSites, 'programmes'> {
  /** Who the service is, as the programme's site tells; goes along with what else is asked of it. */
  readonly readService: () => Promise<PersonId | null>;
}

/** For a page that learns its forums as it goes; every screen on it shares what is asked of a site. */
export function openForumSites(setup: OpenerSetup): OpenedForumSites {
  const opener = siteOpener(setup, (opened) => {
    const site = furnished(opened, setup);
    return { ...site, changes: new SharedChangeFeed(site.changes) };
  });
  const { programmeSite } = opener;
  return {
    ...opener,
    programmes: programmesOf(programmeSite),
    readService: async () => (await import('./registers/readService')).readService(programmeSite),
  };
}

/** What else comes late comes at once, so that a page's first readings can go along with each other. */
export const fetchRegisters = (): Promise<unknown> =>
  Promise.all([
    import('./registers/SharePointSituationBook'),
    import('./registers/SharePointOverviewBook'),
    import('./registers/forumWorkOf'),
    import('./registers/readService'),
    import('./registers/forumCountOf'),
    import('./registers/forumSelectionOf'),
  ]);

function furnished({ site, stores, meeting }: OpenedSite, setup: OpenerSetup): ForumSite {
  return {
    ...meeting,
    reports: late<ReportBook>(async () => {
      const { SharePointReportBook } = await import('./registers/SharePointReportBook');
      return new SharePointReportBook(site, stores.users);
    }),
    search: late<SearchBook>(async () => {
      const { SharePointSearchBook } = await import('./registers/SharePointSearchBook');
      return new SharePointSearchBook(site, stores);
    }),
    views: late<ViewBook>(async () => {
      const { SharePointViewBook } = await import('./registers/SharePointViewBook');
      return new SharePointViewBook(site, stores.users);
    }),
    texts: late<TextKeeper>(async () => {
      const { SharePointTextKeeper } = await import('./redaction/SharePointTextKeeper');
      return new SharePointTextKeeper(ownersConnection(site, setup), site, stores.users);
    }),
    workOf: async (organisations) => {
      const { forumWorkOf } = await import('./registers/forumWorkOf');
      return forumWorkOf(site, stores, organisations);
    },
    promisesOf: async (organisations) => {
      const { forumPromisesOf } = await import('./registers/forumWorkOf');
      return forumPromisesOf(stores, organisations);
    },
    stateOf: async (dueSince) => {
      const { forumStateOf } = await import('./registers/forumCountOf');
      return forumStateOf(site, stores, dueSince);
    },
    countOf: async (dueSince) => {
      const { forumCountOf } = await import('./registers/forumCountOf');
      return forumCountOf(site, stores, dueSince);
    },
    selectionOf: async (query) => {
      const { forumSelectionOf } = await import('./registers/forumSelectionOf');
      return forumSelectionOf(site, stores, query);
    },
    moreOf: async (query, next) => {
      const { moreOfSelection } = await import('./registers/forumSelectionOf');
      return moreOfSelection(stores, query, next);
    },
  };
}

function ownersConnection(
  site: SiteConnection,
  { ownerSignIn, patience }: Pick<SharePointSetup, 'ownerSignIn' | 'patience'>,
): SiteConnection {
  if (ownerSignIn === undefined) return site;
  return new SiteConnection({ url: site.url, signIn: ownerSignIn, ...(patience && { patience }) });
}
