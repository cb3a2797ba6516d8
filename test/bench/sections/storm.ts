import { stormOnOurs, stormOnStock } from '../storm/storm.ts';

/** PnPjs as it comes plays a part of the time at the same pace; its shares do not need the whole. */
const stockShare = 0.4;

/**
 * Forty participants' ten minutes in real time, waits and pauses and all. `BENCH_STORM_WRITES`, `BENCH_STORM_CLIENTS` and
 * `BENCH_STORM_MINUTES` change the size; no minutes at all leave the pauses out.
 */
export async function storm(): Promise<object> {
  const clients = Number(process.env['BENCH_STORM_CLIENTS'] ?? 40);
  const writes = Number(process.env['BENCH_STORM_WRITES'] ?? 10_000);
  const minutes = Number(process.env['BENCH_STORM_MINUTES'] ?? 10);
  const size = { clients, writes, hotRows: 10, minutes };
  const ours = await stormOnOurs(size);
  const stockSize = { ...size, writes: Math.ceil(writes * stockShare), minutes: minutes * stockShare };
  const stock = await stormOnStock(stockSize);
  const share = (part: number, of: number): number => Number((part / Math.max(1, of)).toFixed(4));
  return {
    conditions: { ...size, refusedForLoad: 0.05, droppedConnections: 0.02 },
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
