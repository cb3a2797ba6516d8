import type { WritingTable } from '../../../application/ports/TableWriter';

/** Short enough for a key or a frame to come in between. */
const sliceMs = 12;

/** The rest of the page gets its turn. A message, since a browser makes the timers of a hidden page wait for a second. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Takes row after row without holding the screen; false when it was stopped on the way. */
export async function inSlices<Row>(
  rows: Iterable<Row>,
  take: (row: Row) => void,
  { onWritten, stopped }: WritingTable,
): Promise<boolean> {
  let [begun, written] = [performance.now(), 0];
  for (const row of rows) {
    take(row);
    written += 1;
    if (performance.now() - begun < sliceMs) continue;
    onWritten(written);
    await nextTurn();
    if (stopped()) return false;
    begun = performance.now();
  }
  return true;
}
