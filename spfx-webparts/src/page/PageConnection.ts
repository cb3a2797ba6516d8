import type { SPFx } from '@pnp/sp';
import { minutesWriter } from '@samverkansrummet/shared/lib/adapters/documents/minutesWriter';
import { tableWriter } from '@samverkansrummet/shared/lib/adapters/documents/tableWriter';
import { windowVisibility } from '@samverkansrummet/shared/lib/adapters/sharepoint/changes/Visibility';
import {
  fetchRegisters,
  openForumSites,
  type OpenedForumSites,
} from '@samverkansrummet/shared/lib/adapters/sharepoint/connect';
import { joinReadings } from '@samverkansrummet/shared/lib/adapters/sharepoint/http/joinReadings';
import { composeUseCases, type UseCases } from '@samverkansrummet/shared/lib/application/compose';
import { rememberDirectory } from '@samverkansrummet/shared/lib/application/directory/rememberDirectory';
import { makeTextGuard } from '@samverkansrummet/shared/lib/application/guard/makeTextGuard';
import type { Directory } from '@samverkansrummet/shared/lib/application/ports/Directory';
import type { OperationId } from '@samverkansrummet/shared/lib/domain/kernel/id';
import type { SignedInUser } from '@samverkansrummet/shared/lib/application/ports/SignedInUser';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { lookEveryMs } from './attention';
import { PageClock } from './PageClock';
import { PageForums } from './PageForums';
import { contactsAhead } from './sign-in/contactsAhead';
import { digestsOf } from './sign-in/digestsOf';
import { pageSignIn } from './sign-in/pageSignIn';

export interface PageGiven {
  /** In full: `https://kommunen.sharepoint.com/sites/programmet`. */
  readonly programmeAddress: string;
  /** The page signs its requests in by cookie and digest. */
  readonly context: Parameters<typeof SPFx>[0];
  readonly user: SignedInUser;
}

/** One for each page: what has been answered in a page stands for as long as it is open. */
export const pageGuard = makeTextGuard({ asks: true });
export const pageClock = new PageClock();

/** How long a part's request waits for the other parts' of the page. */
const gatherMs = 30;

/** What all parts of a page share: its sites, what has been read from them, and one look for changes. */
export interface PageConnection {
  readonly useCases: UseCases;
  readonly directory: Directory;
  readonly forums: PageForums;
}

/** By programme and reader: web parts of different programmes may stand on one page. */
const connections = new Map<string, PageConnection>();

/** The page's connection to a programme, made by the first part that asks. */
export async function connectionTo(given: PageGiven): Promise<PageConnection> {
  const key = `${given.programmeAddress} ${given.user.person}`;
  const known = connections.get(key) ?? connect(given);
  connections.set(key, known);
  await fetchRegisters();
  return known;
}

function connect({ programmeAddress, context, user }: PageGiven): PageConnection {
  const { origin, pathname } = new URL(programmeAddress);
  const sites = openForumSites({
    sharePointOrigin: origin,
    programmeSite: pathname,
    signIn: { kind: 'page', behaviour: pageSignIn(context, digestsOf(user.person)) },
    visibility: windowVisibility(window),
    sharing: { gatherMs, lookEveryMs, join: joinReadings },
  });
  const forums = new PageForums(sites.open);
  const beside = pathname.slice(0, pathname.lastIndexOf('/'));
  const directory = rememberDirectory(learning(sites, forums, beside), pageClock);
  const useCases = composeUseCases({
    directory,
    programmes: sites.programmes,
    forums,
    user,
    clock: pageClock,
    operations: { next: () => crypto.randomUUID() as OperationId },
    writer: minutesWriter,
    tables: tableWriter,
    guard: pageGuard,
    contactsAhead: () => contactsAhead(programmeAddress, user.person),
  });
  return {
    useCases: { ...useCases, actionDesk: onceEach((forum) => useCases.actionDesk(forum)) },
    directory,
    forums,
  };
}

/** A key that could be anything but one part of an address is passed over: a list can be written in by hand. */
const isKey = (key: string): boolean => /^[\w-]+$/.test(key);

/**
 * Whoever reads the programme's list of forums may go on to their sites, which stand beside the programme's. No
 * settings tell a page who the service is, so that is asked for along with the list.
 */
function learning(
  { directory, readService }: OpenedForumSites,
  forums: PageForums,
  beside: string,
): Directory {
  return {
    load: async () => {
      const [loaded, service] = await Promise.all([directory.load(), readService()]);
      if (!loaded.ok) return loaded;
      for (const { key } of loaded.value.forums) if (isKey(key)) forums.add(`${beside}/${key}`);
      return { ok: true, value: { ...loaded.value, service } };
    },
    add: (register, rows) => directory.add(register, rows),
    changeContact: (seen, fields, operation) => directory.changeContact(seen, fields, operation),
    personOf: (mail) => directory.personOf(mail),
  };
}

/** One desk a forum, since each keeps what it has loaded around its rows. */
function onceEach<Desk>(make: (forum: ForumKey) => Desk | null): (forum: ForumKey) => Desk | null {
  const made = new Map<ForumKey, Desk>();
  return (forum) => {
    const desk = made.get(forum) ?? make(forum);
    if (desk !== null) made.set(forum, desk);
    return desk;
  };
}
