// npm test: everything that must hold, from a fresh clone. Two lanes, since two cores are the common case; what only
// reads the code has a third one, which takes what the two leave while they wait for a browser or a server, and then
// goes on with some of the browser's tests.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { provideBrowser } from './chromium.mjs';
import { readResults, runOnceMore } from './unsteady.mjs';
import { installIfNeeded, root, run } from './workshop.mjs';

await installIfNeeded();
const browser = await provideBrowser();
if (!browser) {
  console.error(
    'Ingen webbläsare hittades. Installera Chrome, Edge eller Chromium, eller peka ut en med CHROME_PATH.\n' +
      'No browser found. Install Chrome, Edge or Chromium, or point at one with CHROME_PATH.',
  );
  process.exit(1);
}
process.env['CHROME_PATH'] = browser;

const results = path.join(root, '.build', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// Seeding costs far more than starting on data that are there: once a run is enough.
const seeded = path.join(root, '.build', 'seeded-tenant');
rmSync(seeded, { recursive: true, force: true });
process.env['SEEDED_TENANT'] = seeded;

/** One run of Jest; a project that two lanes share has a part of its own in each. */
const jest = (project, part, ...more) => ({
  name: `test ${project}${part}`,
  command: 'jest',
  args: [
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${path.join(results, `${project}${part}.json`)}`,
    ...more,
  ],
  project,
  results: `${project}${part}`,
});
const tool = (name, command, ...args) => ({ name, command, args });
/** Never in the way of tests that count seconds. */
const patiently = (name, command, ...args) =>
  process.platform === 'win32'
    ? tool(name, command, ...args)
    : tool(name, 'nice', '-n', '19', command, ...args);

const written = [
  patiently('lint', 'eslint', '.', '--max-warnings', '0'),
  patiently('format', 'prettier', '--check', '--log-level', 'warn', '.'),
];
const joined = [
  patiently('layers', 'npm', 'run', '-s', 'layers'),
  patiently('diagram', 'node', 'tools/diagram.mjs', '--check'),
  patiently('types', 'tsc', '-p', 'tsconfig.json'),
  patiently('knip', 'knip', '--no-progress'),
];
const rules = [jest('unit', '', '--maxWorkers=1'), jest('screens', '', '--maxWorkers=1')];
const build = [
  tool('build', 'gulp', 'build', '--silent'),
  tool('seed', 'node', 'tools/seed.mjs', seeded),
  tool('size', 'size-limit'),
];
/** As many of the browser's tests as make the lanes end at about the same time. */
const besides = 'test/browser/(tabs\\.axe|webParts|sharePointPage|aroundRegister)';
const withBuild = [
  jest('tenant', '', '--maxWorkers=1'),
  jest('contract', '', '--runInBand'),
  jest('manifest', '', '--runInBand'),
  jest('spfx', '', '--runInBand'),
  jest('acceptance', '', '--runInBand'),
];
const inBrowser = [jest('browser', '', '--runInBand', `--testPathIgnorePatterns=${besides}`)];
const besidesBrowser = [jest('browser', '-besides', '--runInBand', `--testPathPatterns=${besides}`)];

const failed = [];
const unsteady = [];
const built = lane(build).then(() => !failed.includes('build'));
await Promise.all([
  lane(written).then(async () => {
    const isBuilt = await built;
    await lane(joined);
    if (isBuilt) await lane(besidesBrowser);
  }),
  lane(rules).then(async () => (await built) && lane(withBuild)),
  built.then((done) => done && lane(inBrowser)),
]);
for (const stage of [...withBuild, ...inBrowser, ...besidesBrowser].filter(({ name }) =>
  failed.includes(name),
)) {
  const { name } = stage;
  const files = await runOnceMore(stage, results);
  if (files.length === 0) continue;
  unsteady.push(...files);
  failed.splice(failed.indexOf(name), 1);
}
report();

async function lane(stages) {
  for (const stage of stages) {
    const output = [];
    const { code, seconds, error } = await run(stage.command, stage.args, {
      log: (chunk) => output.push(chunk),
    });
    if (code !== 0) failed.push(stage.name);
    console.log(`${code === 0 ? '✔' : '✘'} ${stage.name} (${seconds.toFixed(1)} s)`);
    if (code !== 0) console.log(error ? String(error) : Buffer.concat(output).toString());
  }
}

function report() {
  const sum = { passed: 0, failed: 0 };
  for (const { name, ...stage } of [...rules, ...withBuild, ...inBrowser, ...besidesBrowser]) {
    const result = readResults(results, stage.results);
    if (!result) {
      if (!failed.includes(name)) failed.push(name);
      continue;
    }
    // What failed and then passed counts once, as passed.
    const mended = failed.includes(name) ? 0 : result.numFailedTests;
    sum.passed += result.numPassedTests + mended;
    sum.failed += result.numFailedTests - mended;
  }
  if (unsteady.length > 0)
    console.log(`Ostadiga, klarade sig andra gången / unsteady: ${unsteady.join(', ')}`);
  if (failed.length > 0) console.log(`Misslyckades / failed: ${failed.join(', ')}`);
  console.log(`tests: ${sum.passed} passed, ${sum.failed} failed`);
  process.exit(failed.length > 0 || sum.passed === 0 ? 1 : 0);
}
