import { playHistory, type History } from '../histories/playHistory.ts';
import { rounded } from '../statistics.ts';

/** Random histories of concurrent edits on the memory twins; each can be played again by its number. */
export async function histories(): Promise<object> {
  const count = Number(process.env['BENCH_HISTORIES'] ?? 10_000);
  const began = performance.now();
  const sum = { unlike: 0, lost: 0, doubled: 0, overwrittenUnseen: 0, choices: 0 };
  const faulty: number[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const history = await playHistory(seed);
    if (isFaulty(history)) faulty.push(seed);
    sum.unlike += history.alike ? 0 : 1;
    sum.lost += history.lost.length;
    sum.doubled += history.doubled.length;
    sum.overwrittenUnseen += history.overwrittenUnseen.length;
    sum.choices += history.choices;
  }
  const seconds = rounded((performance.now() - began) / 1000, 1);
  return { histories: count, windows: 3, ...sum, faulty: faulty.slice(0, 20), seconds };
}

const isFaulty = ({ alike, lost, doubled, overwrittenUnseen }: History): boolean =>
  !alike || lost.length + doubled.length + overwrittenUnseen.length > 0;
