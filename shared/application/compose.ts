import type { PersonId } from '../domain/kernel/id';
import type { MeetingId } from '../domain/meeting/meeting';
import type { Contact } from '../domain/organisation/contact';
import type { ForumKey } from '../domain/organisation/forum';
import type { ActionDesk } from './actions/ActionDesk';
import { makeActionDesk } from './actions/makeActionDesk';
import type { ContactDesk } from './contacts/ContactDesk';
import { makeContactDesk } from './contacts/makeContactDesk';
import { rememberDirectory } from './directory/rememberDirectory';
import { everydayTimer } from './everydayTimer';
import { guardTexts } from './guard/guardTexts';
import { learnNames } from './guard/learnNames';
import { makeTextGuard } from './guard/makeTextGuard';
import type { TextGuard } from './guard/TextGuard';
import {
  typedAtActionDesk,
  typedAtContactDesk,
  typedAtMeetingDesk,
  typedAtMinutesDesk,
  typedAtOverviewDesk,
} from './guard/typedAtDesks';
import { makeMeetingDesk } from './meetings/makeMeetingDesk';
import { makeMeetingSession } from './meetings/makeMeetingSession';
import type { MeetingDesk } from './meetings/MeetingDesk';
import type { MeetingSession } from './meetings/MeetingSession';
import { makeOpenMeeting } from './meetings/openMeeting';
import { makeComposeMinutes } from './minutes/composeMinutes';
import { makeMinutesDesk } from './minutes/makeMinutesDesk';
import type { MinutesDesk } from './minutes/MinutesDesk';
import type { AllActionsDesk } from './all-actions/AllActions';
import { makeAllActionsDesk } from './all-actions/makeAllActionsDesk';
import { makeLoadMyPromises, makeLoadMyWork, type LoadMyWork } from './my-work/loadMyWork';
import { makeWindowStore } from './device/makeWindowStore';
import { makeLoadProgramme, type LoadProgramme } from './programme/loadProgramme';
import { makeLoadPicture, type LoadPicture } from './situation/loadPicture';
import { makeOverviewDesk } from './overview/makeOverviewDesk';
import type { OverviewDesk } from './overview/OverviewDesk';
import { makeSearchDesk } from './search/makeSearchDesk';
import type { SearchDesk } from './search/SearchDesk';
import { makeReminderDesk } from './reminder-desk/makeReminderDesk';
import { makeWishDesk } from './reminder-desk/makeWishDesk';
import type { ReminderDesk } from './reminder-desk/ReminderDesk';
import type { ReminderPlaces } from './reminder-desk/ReminderPlaces';
import type { WishDesk } from './reminder-desk/WishDesk';
import type { Clock } from './ports/Clock';
import type { DeviceStore } from './ports/DeviceStore';
import type { Directory } from './ports/Directory';
import type { ForumSite, ForumSites } from './ports/ForumSites';
import type { ProgrammeBook } from './ports/ProgrammeBook';
import type { MinutesWriter } from './ports/MinutesWriter';
import type { OperationIds } from './ports/OperationIds';
import type { RedactionDesk } from './redaction/RedactionDesk';
import { makeRedactionDesk } from './redaction/makeRedactionDesk';
import type { SignedInUser } from './ports/SignedInUser';
import type { TableWriter } from './ports/TableWriter';
import type { Timer } from './ports/Timer';
import { makeRetryableOperations } from './retryableOperations';

export interface Ports {
  readonly directory: Directory;
  readonly programmes: ProgrammeBook;
  readonly forums: ForumSites;
  readonly user: SignedInUser;
  readonly clock: Clock;
  readonly operations: OperationIds;
  readonly writer: MinutesWriter;
  readonly tables: TableWriter;
  /** What this person keeps on the device; the window's own memory unless told otherwise. */
  readonly device?: DeviceStore;
  /** The screens' own guard; without one there is nobody to ask, and numbers alone are stopped. */
  readonly guard?: TextGuard;
  /** The window's own timer unless told otherwise. */
  readonly timer?: Timer;
  readonly timeZone?: string;
  /** Asks whether the product may borrow an owner's rights, where everyday sign-in reaches less far. */
  readonly ownersConsent?: () => Promise<boolean>;
  /** The person's contacts, as far as they are known before the directory has come. */
  readonly contactsAhead?: () => readonly Contact[];
  /** The answer service's own id, once it is set up. */
  readonly service?: PersonId | null;
  /** Absent where a host shows nothing of reminders. */
  readonly reminders?: ReminderPlaces | null;
}

/** All that a host's screens can do. A forum that is not configured gives null: a link is never trusted. */
export interface UseCases {
  /** What this person keeps on the device. */
  readonly device: DeviceStore;
  meetingSession(forum: ForumKey, meeting: MeetingId): MeetingSession | null;
  meetingDesk(forum: ForumKey): MeetingDesk | null;
  actionDesk(forum: ForumKey): ActionDesk | null;
  overviewDesk(forum: ForumKey): OverviewDesk | null;
  searchDesk(forum: ForumKey): SearchDesk | null;
  contactDesk(forum: ForumKey): ContactDesk | null;
  readonly loadMyWork: LoadMyWork;
  /** Mitt arbete without its meetings. */
  readonly loadMyPromises: LoadMyWork;
  readonly loadProgramme: LoadProgramme;
  /** The forum's latest approved picture of the situation. */
  loadPicture(forum: ForumKey): LoadPicture | null;
  readonly allActions: AllActionsDesk;
  minutesDesk(forum: ForumKey): MinutesDesk | null;
  redactionDesk(forum: ForumKey): RedactionDesk | null;
  /** Null also where the host shows nothing of reminders. */
  reminderDesk(forum: ForumKey): ReminderDesk | null;
  /** The person's own reminders; null where the host shows nothing of them. */
  readonly wishes: WishDesk | null;
}

export function composeUseCases(given: Ports): UseCases {
  const ports = withDefaults(given);
  const { guard, reminders } = ports;
  const of = <T>(forum: ForumKey, make: (site: ForumSite) => T): T | null => {
    const site = ports.forums.of(forum);
    return site === null ? null : make(site);
  };
  const operations = makeRetryableOperations(ports.operations, ports.device);
  const minutesOf = (site: ForumSite): MinutesDesk =>
    guardTexts(
      makeMinutesDesk({ ...ports, site, compose: makeComposeMinutes({ ...ports, site }) }),
      typedAtMinutesDesk,
      guard,
    );
  return {
    device: ports.device,
    meetingSession: (forum, meeting) =>
      of(forum, (site) => {
        const openMeeting = makeOpenMeeting({ directory: ports.directory, meetings: site.meetings });
        const minutes = minutesOf(site);
        return makeMeetingSession({ ...ports, surface: 'details', site, openMeeting, minutes }, meeting);
      }),
    meetingDesk: (forum) =>
      of(forum, (site) =>
        guardTexts(makeMeetingDesk({ ...ports, site, operations }), typedAtMeetingDesk, guard),
      ),
    actionDesk: (forum) =>
      of(forum, (site) =>
        guardTexts(makeActionDesk({ ...ports, site, operations }), typedAtActionDesk, guard),
      ),
    overviewDesk: (forum) =>
      of(forum, (site) =>
        guardTexts(makeOverviewDesk({ ...ports, site, operations }), typedAtOverviewDesk, guard),
      ),
    searchDesk: (forum) => of(forum, (site) => makeSearchDesk({ site })),
    contactDesk: (forum) =>
      of(forum, (site) => guardTexts(makeContactDesk({ ...ports, site }), typedAtContactDesk, guard)),
    loadMyWork: makeLoadMyWork(ports),
    loadMyPromises: makeLoadMyPromises(ports),
    loadProgramme: makeLoadProgramme(ports),
    loadPicture: (forum) => of(forum, ({ reports }) => makeLoadPicture({ ...ports, reports })),
    allActions: makeAllActionsDesk(ports),
    minutesDesk: (forum) => of(forum, minutesOf),
    redactionDesk: (forum) => of(forum, (site) => makeRedactionDesk({ ...ports, site })),
    reminderDesk: (forum) =>
      reminders === null
        ? null
        : of(forum, () => makeReminderDesk({ ...ports, forum, reminders, retryable: operations })),
    wishes: reminders === null ? null : makeWishDesk({ ...ports, reminders }),
  };
}

function withDefaults(ports: Ports): Required<Ports> {
  const guard = ports.guard ?? makeTextGuard({ asks: false });
  return {
    timer: everydayTimer,
    device: makeWindowStore(),
    ownersConsent: () => Promise.resolve(false),
    timeZone: 'Europe/Stockholm',
    service: null,
    contactsAhead: () => [],
    reminders: null,
    ...ports,
    guard,
    directory: learnNames(rememberDirectory(ports.directory, ports.clock), guard),
  };
}
