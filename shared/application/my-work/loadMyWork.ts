import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import { isException } from '../../domain/meeting/promisesByOrganisation';
import { answersFor } from '../../domain/organisation/answersFor';
import type { Contact } from '../../domain/organisation/contact';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { contactsOfPerson } from '../../domain/organisation/speakers';
import type { MyForumWork } from '../actions/ActionDesk';
import { inParallel } from '../inParallel';
import type { ActionRow } from '../ports/ActionRegister';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { ForumSite, ForumSites, ForumWork, NamedRow } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { SignedInUser } from '../ports/SignedInUser';

/** One forum's part, shown as it comes; a forum that cannot be read is shown with why. */
export type MyForumPart =
  | ({ readonly kind: 'loaded' } & MyForumWork)
  | {
      readonly kind: 'failed';
      readonly forum: ForumKey;
      readonly name: string;
      readonly failure: GatewayFailure;
    };

/** Whose work it is, and how many forums are going to come. */
export interface MyWork {
  readonly directory: DirectoryContent;
  /** The contacts of the person that are valid today, in the forums asked. */
  readonly contacts: readonly Contact[];
  readonly forums: readonly ForumKey[];
}

/** Calls back for each forum, in the order they answer; resolves when all have. */
export type LoadMyWork = (onPart: (part: MyForumPart) => void) => Promise<Result<MyWork, GatewayFailure>>;

interface MyWorkPorts {
  readonly directory: Directory;
  readonly forums: ForumSites;
  readonly user: SignedInUser;
  readonly clock: Clock;
  /** The person's contacts, as far as they are known before the directory has come. */
  readonly contactsAhead?: () => readonly Contact[];
}

interface Asked {
  readonly site: ForumSite;
  readonly forum: Forum;
  /** By organisation: whoever speaks for two of them has two, and each is asked for by itself. */
  readonly speaking: readonly Speaking[];
  /** An organisation with those that it has come after. */
  readonly withEnded: (organisation: OrganisationKey) => readonly OrganisationKey[];
}

/** What a person is for one organisation in a forum, the most entitled contact first. */
type Speaking = readonly [Contact, ...Contact[]];

type Work = ReturnType<ForumSite['workOf']>;
type WorkOf = (site: ForumSite, organisations: readonly OrganisationKey[]) => Work;

const atOnce = 4;

/** Mitt arbete: one request for each forum and organisation that the person is a contact of today, four forums at a time. */
export const makeLoadMyWork = (ports: MyWorkPorts): LoadMyWork =>
  loading(ports, (site, organisations) => site.workOf(organisations));

/** The same without meetings: a plain request a forum, for which a SharePoint page need not ask the site's leave first. */
export const makeLoadMyPromises = (ports: MyWorkPorts): LoadMyWork =>
  loading(ports, async (site, organisations) => {
    const actions = await site.promisesOf(organisations);
    return actions.ok ? success({ actions: actions.value, meetings: [] }) : actions;
  });

const loading =
  (ports: MyWorkPorts, ask: WorkOf): LoadMyWork =>
  async (onPart) => {
    const { directory, forums, user, clock } = ports;
    const today = clock.today();
    const workOf = begun(ports, ask, today);
    const known = await directory.load();
    if (!known.ok) return known;
    const asked = forums.all().flatMap((site) => askedOf(site, known.value, user, today));
    await inParallel(asked, async (one) => onPart(await partOf(one, today, workOf)), atOnce);
    return success({
      directory: known.value,
      contacts: [...new Set(asked.flatMap(({ speaking }) => speaking.map(([strongest]) => strongest)))],
      forums: asked.map(({ forum }) => forum.key),
    });
  };

/** What can be asked before the directory has come, is; the directory's word stands, and another costs a request. */
function begun({ forums, user, contactsAhead }: MyWorkPorts, ask: WorkOf, today: LocalDate): WorkOf {
  const contacts = contactsAhead?.() ?? [];
  const asked = forums
    .all()
    .slice(0, atOnce)
    .flatMap((site) =>
      speakingIn(contacts, user, today, site.forum).map(([{ organisation }]) => ({
        forum: site.forum,
        organisation,
        work: ask(site, [organisation]),
      })),
    );
  return (site, organisations) =>
    asked.find((each) => each.forum === site.forum && organisations.join() === each.organisation)?.work ??
    ask(site, organisations);
}

function askedOf(
  site: ForumSite,
  { forums, contacts, organisations: all }: DirectoryContent,
  user: SignedInUser,
  today: LocalDate,
): readonly Asked[] {
  const forum = forums.find(({ key }) => key === site.forum);
  const speaking = speakingIn(contacts, user, today, site.forum);
  const withEnded = (key: OrganisationKey): readonly OrganisationKey[] => answersFor(all, key, today);
  return forum === undefined || speaking.length === 0 ? [] : [{ site, forum, speaking, withEnded }];
}

function speakingIn(
  contacts: readonly Contact[],
  { person }: SignedInUser,
  today: LocalDate,
  forum: ForumKey,
): readonly Speaking[] {
  const byOrganisation = new Map<OrganisationKey, Speaking>();
  for (const contact of contactsOfPerson(contacts, person, today, forum)) {
    const before = byOrganisation.get(contact.organisation);
    byOrganisation.set(contact.organisation, before === undefined ? [contact] : [...before, contact]);
  }
  return [...byOrganisation.values()];
}

async function partOf(
  { site, forum, speaking, withEnded }: Asked,
  today: LocalDate,
  workOf: WorkOf,
): Promise<MyForumPart> {
  const { key, name } = forum;
  const works = await Promise.all(
    speaking.map(([{ organisation }]) => workOf(site, withEnded(organisation))),
  );
  const own = new Map<NamedRow['id'], NamedRow>();
  let meetings: ForumWork['meetings'] = [];
  for (const [index, work] of works.entries()) {
    if (!work.ok) return { kind: 'failed', forum: key, name, failure: work.error };
    for (const row of ownRows(work.value, speaking[index] ?? [])) own.set(row.id, row);
    ({ meetings } = work.value);
  }
  return { kind: 'loaded', forum: key, name, meetings, ...sorted([...own.values()], today) };
}

const ownRows = (work: ForumWork, contacts: readonly Contact[]): readonly NamedRow[] =>
  work.actions.filter((row) => contacts.some((contact) => isFor(contact, row)));

function sorted(own: readonly NamedRow[], today: LocalDate): Pick<MyForumWork, 'toAnswer' | 'mine'> {
  const asks = (row: ActionRow): boolean => row.confirmation === 'waiting' || isSilent(row, today);
  return { toAnswer: own.filter(asks), mine: own.filter((row) => !asks(row)) };
}

/** A contact person and a coordinator answer for the whole organisation, others for their own function. */
const isFor = ({ role, functionTitle }: Contact, row: ActionRow): boolean =>
  role === 'coordinator' ||
  role === 'contact-person' ||
  row.functionTitle === '' ||
  row.functionTitle === functionTitle;

/** Late or near its date, and nothing has been said of it. */
const isSilent = (row: ActionRow, today: LocalDate): boolean =>
  isException(row, today) && !row.helpNeeded && !row.lateSaid && row.requestedDate === null;
