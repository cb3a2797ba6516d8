import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { checkDueDate } from '../../domain/action/dueDate';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import type { RecipientKey } from '../../domain/reminders/reminder';
import type { ReminderWish } from '../../domain/reminders/reminderWish';
import { outlasting, takenBack, wishDay, type WishWord } from '../../domain/reminders/standingWishes';
import { inParallel } from '../inParallel';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { ForumSite, Sites } from '../ports/ForumSites';
import type { OperationIds } from '../ports/OperationIds';
import type { SignedInUser } from '../ports/SignedInUser';
import { namedActions } from './namedActions';
import type { NamedAction } from './ReminderDesk';
import type { ReminderPlaces } from './ReminderPlaces';
import type { AskedWish, NamedWish, WishDesk } from './WishDesk';

interface WishPorts {
  readonly reminders: ReminderPlaces;
  readonly directory: Pick<Directory, 'load'>;
  readonly forums: Sites<Pick<ForumSite, 'forum'>>;
  readonly user: SignedInUser;
  readonly operations: OperationIds;
  readonly clock: Clock;
}

/** One person's own reminders, over all forums. */
export const makeWishDesk = (ports: WishPorts): WishDesk => ({
  load: () => load(ports),
  ofAction: async (forum, action) => {
    const mine = await wishesOf(ports);
    return mine.ok
      ? success(mine.value.filter((wish) => wish.forum === forum && wish.action === action))
      : mine;
  },
  ask: (asked, standing) => ask(ports, asked, standing),
  takeBack: (wishes) => say(ports, wishes.map(takenBack)),
  restore: (wishes) => say(ports, wishes),
});

const recipientOf = ({ user }: WishPorts): RecipientKey => user.person as string as RecipientKey;

/** A pause ended in the chat is ended by its last day: as far back as somebody may have said so. */
const daysOfEnding = 70;

async function wishesOf(ports: WishPorts): ReturnType<ReminderPlaces['book']['wishesOf']> {
  const today = ports.clock.today();
  const said = await ports.reminders.book.wishesOf(recipientOf(ports), addDays(today, -daysOfEnding));
  return said.ok ? success(said.value.filter((wish) => wishDay(wish) >= today)) : said;
}

async function load(ports: WishPorts): ReturnType<WishDesk['load']> {
  const [mine, known] = await Promise.all([wishesOf(ports), ports.directory.load()]);
  if (!mine.ok) return mine;
  if (!known.ok) return known;
  const names = new Map(known.value.forums.map(({ key, name }) => [key, name]));
  const actions = await actionsOf(ports, mine.value);
  const wishes = mine.value.map((wish): NamedWish => ({
    wish,
    forumName: wish.forum === null ? null : (names.get(wish.forum) ?? wish.forum),
    action:
      wish.forum === null ? null : (actions.get(wish.forum)?.find(({ id }) => id === wish.action) ?? null),
  }));
  return success({
    wishes: wishes.sort((one, other) => wishDay(one.wish).localeCompare(wishDay(other.wish))),
    forums: ports.forums.all().map(({ forum }) => ({ key: forum, name: names.get(forum) ?? forum })),
  });
}

/** Side by side; a forum that cannot be read leaves its wishes without titles. */
async function actionsOf(
  { reminders }: WishPorts,
  wishes: readonly ReminderWish[],
): Promise<ReadonlyMap<ForumKey, readonly NamedAction[]>> {
  const forums = [...new Set(wishes.flatMap(({ forum, action }) => (action === null ? [] : (forum ?? []))))];
  const found = await inParallel(forums, async (forum) => {
    const ids = wishes.filter((wish) => wish.forum === forum).flatMap(({ action }) => action ?? []);
    return [forum, await namedActions(reminders.due(forum), ids)] as const;
  });
  return new Map(found);
}

async function ask(
  ports: WishPorts,
  asked: AskedWish,
  standing: readonly ReminderWish[],
): ReturnType<WishDesk['ask']> {
  const today = ports.clock.today();
  const day = asked.kind === 'pause' ? asked.until : asked.on;
  // Today's message may have gone.
  const checked = checkDueDate(day, asked.kind === 'own' ? addDays(today, 1) : today);
  if (!checked.ok) return checked;
  const wishes = wishesIn(asked, recipientOf(ports), today);
  const said = await say(ports, [...outlasting(standing, day), ...wishes]);
  return said.ok ? success(wishes) : said;
}

function wishesIn(asked: AskedWish, recipient: RecipientKey, today: LocalDate): readonly ReminderWish[] {
  if (asked.kind === 'pause') {
    const { forum, until } = asked;
    return [{ kind: 'pause', recipient, forum, action: null, until }];
  }
  const { forum, action, on, quietUntilThen } = asked;
  const until = addDays(on, -1);
  const quiet: readonly ReminderWish[] =
    quietUntilThen && until >= today ? [{ kind: 'pause', recipient, forum, action, until }] : [];
  return [...quiet, { kind: 'own', recipient, forum, action, on }];
}

/** One after another, since the last word stands. */
async function say(
  { reminders, operations }: WishPorts,
  words: readonly WishWord[],
): Promise<Result<void, CommandRefusal>> {
  for (const word of words) {
    const said = await reminders.book.say(word, operations.next());
    if (!said.ok) return failure(said.error);
  }
  return success(undefined);
}
