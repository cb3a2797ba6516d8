import type { MeetingRoom } from '@samverkansrummet/shared/lib-commonjs/application/ports/MeetingBook.js';
import { Account } from './Account.ts';
import { HistoryForum, must } from './HistoryForum.ts';
import { seededRandom } from '../seededRandom.ts';
import { Weather } from './Weather.ts';
import { Writer } from './Writer.ts';

export interface History {
  /** Whether every window shows what stands. */
  readonly alike: boolean;
  /** Acknowledged texts that neither stand nor were replaced by somebody who had seen them. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly overwrittenUnseen: readonly string[];
  readonly choices: number;
  readonly refusals: ReadonlyMap<string, number>;
}

const windows = 3;
const changes = 12;
/** Far more than any history needs; one that does not end is a fault of its own. */
const mostSteps = 20_000;

/** Plays one history of three windows that write at once over a bad network, until everything has come to rest. */
export async function playHistory(seed: number): Promise<History> {
  const random = seededRandom(seed);
  const weather = new Weather(random);
  const account = new Account();
  const forum = new HistoryForum(weather, account, windows);
  await forum.fill();
  const writers = forum.people.map((person) => new Writer(person, forum.window(person), account, random));
  const leaves = writers.map(({ session }) => session.follow());
  await untilRest(seed, writers, weather);
  const room = must(await forum.site.meetings.open(forum.meeting));
  for (const leave of leaves) leave();
  const { missing, doubled } = forum.watch.rows();
  return {
    alike: writers.every(({ view }) => view !== null && sameRooms(view.room, room)),
    lost: [...forum.watch.lost(), ...missing],
    doubled,
    overwrittenUnseen: forum.watch.overwrittenUnseen,
    choices: account.choices,
    refusals: account.refusals,
  };
}

async function untilRest(seed: number, writers: readonly Writer[], weather: Weather): Promise<void> {
  let left = changes;
  for (let step = 0; step < mostSteps; step += 1) {
    await allThatIsReady();
    const turn = left > 0 && weather.random() < 0.25;
    if (turn) left -= someoneActs(writers, weather) ? 1 : 0;
    else if (!somethingHappens(writers, weather) && left === 0) return;
  }
  throw new Error(`History ${seed} does not come to rest.`);
}

function someoneActs(writers: readonly Writer[], { random }: Weather): boolean {
  const writer = writers[Math.floor(random() * writers.length)];
  return writer?.actOn(random() < 0.5) === true;
}

/** Somebody chooses between two texts, a request or an answer arrives, or time passes; false when all is at rest. */
function somethingHappens(writers: readonly Writer[], weather: Weather): boolean {
  const chooser = writers.find(({ hasChoice, isBusy }) => hasChoice && !isBusy);
  if (chooser !== undefined && weather.random() < 0.3) {
    chooser.choose();
    return true;
  }
  return weather.letGo() || weather.passTime() || chooser !== undefined;
}

/** Lets every promise that can go on do so. */
const allThatIsReady = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const parts = ['meeting', 'agenda', 'notes', 'decisions', 'topics', 'attendance'] as const;

/** Actions by their stored texts, since the windows lay answers on top of them; answers without one's own records. */
function sameRooms(shown: MeetingRoom, stored: MeetingRoom): boolean {
  const texts = ({ actions }: MeetingRoom) =>
    [...actions]
      .sort(byId)
      .map(({ id, version, title, description }) => ({ id, version, title, description }));
  return (
    same(texts(shown), texts(stored)) &&
    same(spoken(shown), spoken(stored)) &&
    parts.every((part) => same(inOrder(shown[part]), inOrder(stored[part])))
  );
}

const spoken = ({ answers }: MeetingRoom): unknown =>
  answers
    .filter(({ kind }) => kind !== 'edit')
    .map(({ id, text }) => ({ id, text }))
    .sort(byId);

const byId = (one: { id: number }, other: { id: number }): number => one.id - other.id;

const inOrder = (part: MeetingRoom[(typeof parts)[number]]): unknown =>
  Array.isArray(part) ? [...(part as { id: number }[])].sort(byId) : part;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
