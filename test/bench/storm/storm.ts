import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import { median, percentile, rounded } from '../statistics.ts';
import { LogReader } from './LogReader.ts';
import { nothingYet, type Acknowledged } from './Acknowledged.ts';
import { ParticipantPace } from './ParticipantPace.ts';
import { OurWriter } from './ourWriter.ts';
import { readOutcome, type Outcome } from './readOutcome.ts';
import { SendWatch } from './SendWatch.ts';
import { StockWriter } from './stockWriter.ts';
import { bareAction } from './stormRows.ts';
import { must, newOperation, openStormWorld, type StormWorld } from './StormWorld.ts';

export interface StormSize {
  readonly clients: number;
  readonly writes: number;
  readonly hotRows: number;
  /** Over which the participants spread their writes; zero leaves their pauses out. */
  readonly minutes: number;
}

export interface StormFigures extends Outcome {
  readonly writes: number;
  readonly seconds: number;
  /** Writes refused since somebody else was first, and then done on the new version. */
  readonly refused: number;
  readonly requests: number;
  /** By the tenant's log. */
  readonly asksToWait: number;
  /** As they came in at the clients. */
  readonly asksHeard: number;
  readonly requestsInsideWait: number;
  readonly droppedConnections: number;
  /** How long after the moment it was meant for a write began, since the one before it was still under way. */
  readonly secondsBehind: { readonly median: number; readonly p95: number; readonly most: number };
}

/** 5 % refused for load, half of them with a date, and 2 % of the connections cut, half of them after the work. */
const weather = [
  { kind: '429', rate: 0.025, seed: 11, retryAfter: 1 },
  { kind: '503', rate: 0.025, seed: 12, retryAfter: 'date' },
  { kind: 'cut', rate: 0.01, seed: 13 },
  { kind: 'drop', rate: 0.01, seed: 14 },
] as const;

/** Half new rows, a third numbers and the rest paragraphs on the hot rows. */
const shares = { rows: 0.5, counts: 0.35 };

interface Writer {
  addRow(marker: string, kind: number): Promise<void>;
  countUp(place: number): Promise<void>;
  addParagraph?(marker: string, place: number): Promise<void>;
}

/** The product's own adapter and use cases in a storm of its own. */
export async function stormOnOurs(size: StormSize): Promise<StormFigures> {
  return inStorm(size, (world, hot, said) => {
    const clients = Array.from({ length: size.clients }, () => world.client());
    return Promise.resolve(clients.map((client) => new OurWriter(client, hot, said)));
  });
}

/** The same storm on PnPjs as it comes. */
export async function stormOnStock(size: StormSize): Promise<StormFigures> {
  return inStorm(size, async (world, hot, said) => {
    const places = await Promise.all(Array.from({ length: size.clients }, () => world.outsider()));
    return places.map((place) => new StockWriter(place, hot, said));
  });
}

type MakeWriters = (
  world: StormWorld,
  hot: readonly ActionId[],
  said: Acknowledged,
) => Promise<readonly Writer[]>;

async function inStorm(size: StormSize, make: MakeWriters): Promise<StormFigures> {
  const world = await openStormWorld();
  try {
    const said = nothingYet();
    const hot = await hotRows(world, size.hotRows);
    const writers = await make(world, hot, said);
    const { tenant } = world;
    const log = new LogReader(tenant, await tenant.lastRequest());
    for (const fault of weather) await tenant.post('faults', { target: 'sharepoint', ...fault });
    const sent = new SendWatch();
    const began = performance.now();
    const behind = await Promise.all(writers.map((writer, index) => work(writer, index, size))).finally(() =>
      sent.end(),
    );
    const seconds = (performance.now() - began) / 1000;
    await tenant.post('faults', {});
    await log.end();
    return {
      ...(await readOutcome(tenant, hot, said, (text) => isMarker.test(text))),
      writes: said.rows.length + said.paragraphs.length + said.counts,
      seconds: rounded(seconds, 1),
      refused: said.refused,
      requests: log.requests,
      asksToWait: log.asked,
      asksHeard: sent.asked,
      requestsInsideWait: sent.inside,
      droppedConnections: log.unanswered,
      secondsBehind: spread(behind.flat()),
    };
  } finally {
    await world.close();
  }
}

async function hotRows(world: StormWorld, count: number): Promise<readonly ActionId[]> {
  const { site } = world.client();
  const ids: ActionId[] = [];
  for (let place = 0; place < count; place += 1) {
    ids.push(must(await site.actions.add(bareAction(`Het rad ${place}`, 'Början'), newOperation())).id);
  }
  return ids;
}

const isMarker = /^k\d+-\d+$/;

const spread = (seconds: readonly number[]): StormFigures['secondsBehind'] => ({
  median: rounded(median(seconds), 2),
  p95: rounded(percentile(seconds, 0.95), 2),
  most: rounded(Math.max(...seconds), 2),
});

/** One client's writes, one after another and mixed, each when its moment has come; how far behind each of them began. */
async function work(writer: Writer, client: number, size: StormSize): Promise<readonly number[]> {
  const { clients, writes, minutes } = size;
  const mine = Math.floor(writes / clients) + (client < writes % clients ? 1 : 0);
  const pace = new ParticipantPace(client, mine, minutes);
  for (let turn = 0; turn < mine; turn += 1) {
    await pace.next();
    await writeOne(writer, client, turn);
  }
  return pace.secondsBehind;
}

async function writeOne(writer: Writer, client: number, turn: number): Promise<void> {
  const marker = `k${client}-${turn}`;
  const chance = ((turn * 7919 + client * 104_729) % 1000) / 1000;
  if (chance < shares.rows) await writer.addRow(marker, turn);
  else if (chance < shares.rows + shares.counts || writer.addParagraph === undefined)
    await writer.countUp(client + turn);
  else await writer.addParagraph(marker, client + turn);
}
