import { stormOnOurs, stormOnStock } from '../storm/storm.ts';

/**
 * Forty participants' ten minutes, with the pauses of people left out: the same writes, as fast as they are answered.
 * Every wait of the product's own is in real time. `BENCH_STORM_WRITES` and `BENCH_STORM_CLIENTS` change the size.
 */
export async function storm(): Promise<object> {
  const clients = Number(process.env['BENCH_STORM_CLIENTS'] ?? 40);
  const writes = Number(process.env['BENCH_STORM_WRITES'] ?? 10_000);
  const size = { clients, writes, hotRows: 10 };
  const ours = await stormOnOurs(size);
  const stock = await stormOnStock({ ...size, writes: Math.ceil(writes * 0.4) });
  const share = (part: number, of: number): number => Number((part / Math.max(1, of)).toFixed(4));
  return {
    conditions: { ...size, refusedForLoad: 0.05, droppedConnections: 0.02, pausesOfPeople: 'left out' },
    ours,
    stockPnPjs: stock,
    perThousandWrites: {
      lostOrOverwritten: {
        ours: share(1000 * (ours.lost + ours.overwritten), ours.writes),
        stockPnPjs: share(1000 * (stock.lost + stock.overwritten), stock.writes),
      },
      doubled: {
        ours: share(1000 * (ours.doubled + ours.appliedTwice), ours.writes),
        stockPnPjs: share(1000 * (stock.doubled + stock.appliedTwice), stock.writes),
      },
      insideWait: {
        ours: share(1000 * ours.requestsInsideWait, ours.writes),
        stockPnPjs: share(1000 * stock.requestsInsideWait, stock.writes),
      },
    },
  };
}
