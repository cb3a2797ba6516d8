import { mkdirSync, writeFileSync } from 'node:fs';
import { answering } from './sections/answering.ts';
import { exporting } from './sections/exporting.ts';
import { guardTyping } from './sections/guardTyping.ts';
import { liveness } from './sections/liveness.ts';
import { longDay } from './sections/longDay.ts';
import { opening } from './sections/opening.ts';
import { provisioning } from './sections/provisioning.ts';
import { register } from './sections/register.ts';
import { histories } from './sections/histories.ts';
import { killing } from './sections/killing.ts';
import { reminding } from './sections/reminding.ts';
import { scrolling } from './sections/scrolling.ts';
import { seeding } from './sections/seeding.ts';
import { storm } from './sections/storm.ts';
import { webParts } from './sections/webParts.ts';
import { benchLatency, say, Workbench } from './Workbench.ts';

/** One figure sheet each; `npm run bench -- opening storm` runs only those named. */
const sections: Readonly<Record<string, (bench: Workbench) => Promise<object>>> = {
  seeding,
  provisioning,
  opening,
  register,
  webParts,
  scrolling,
  exporting,
  liveness,
  guardTyping,
  longDay,
  storm,
  histories,
  reminding,
  answering,
  killing,
};

/** Figures with their conditions; absolute times are those of this machine, ratios are within this run. */
async function run(names: readonly string[]): Promise<object> {
  const bench = new Workbench();
  const figures: Record<string, object> = { conditions: { rows: bench.rows, latency: benchLatency } };
  try {
    for (const name of names) {
      const section = sections[name];
      if (section === undefined) throw new Error(`No bench is called ${name}; there are ${all.join(', ')}.`);
      say(`Measuring ${name} …`);
      figures[name] = await section(bench);
    }
    return figures;
  } finally {
    await bench.end();
  }
}

const all = Object.keys(sections);
const named = process.argv.slice(2);
const figures = JSON.stringify(await run(named.length > 0 ? named : all), null, 2);
mkdirSync('.build', { recursive: true });
writeFileSync('.build/bench.json', figures);
process.stdout.write(`${figures}\n`);
