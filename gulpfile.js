'use strict';
// Builds the whole product in order. The tools do the work: tsc for the shared code, Vite for the Teams tabs and the
// service, Heft for the web parts. All is built as it ships (`--ship` says so outright); `--debug` builds the web parts for
// a debugger instead. `--env <name>` chooses a description in manifest/teams/environments.
const { readdirSync } = require('node:fs');
const { parallel, series, task } = require('gulp');
const { removeOrphans } = require('./tools/build/remove-orphans.cjs');
const { runTool } = require('./tools/build/run-tool.cjs');
const { unlessUnchanged } = require('./tools/build/unless-unchanged.cjs');

const DEBUG = process.argv.includes('--debug') && !process.argv.includes('--ship');
const HEFT_MODE = DEBUG ? [] : ['--production'];
const ENVIRONMENT = process.argv.includes('--env')
  ? process.argv[process.argv.indexOf('--env') + 1]
  : 'local';

const SHARED_SOURCES = ['domain', 'application', 'adapters', 'ui', 'package.json'].map(
  (path) => `shared/${path}`,
);
const TOOL_VERSIONS = ['package-lock.json', 'shared/tsconfig.json', 'shared/tsconfig.commonjs.json'];
const SERVICE_SOURCES = ['teams-app/bot', 'tools/sign-in'];
const SERVICE_BUILD = ['build', '--config', 'bot/vite.config.ts', '--logLevel', 'error'];
const TAB_SOURCES = readdirSync(`${__dirname}/teams-app`)
  .filter((name) => name !== 'bot')
  .map((name) => `teams-app/${name}`);
const WEB_PART_SOURCES = ['config', 'src', 'teams', 'package.json', 'tsconfig.json'].map(
  (path) => `spfx-webparts/${path}`,
);

async function shared() {
  const about = {
    name: 'shared',
    inputs: [...SHARED_SOURCES, ...TOOL_VERSIONS],
    outputs: ['shared/lib', 'shared/lib-commonjs'],
  };
  await unlessUnchanged(about, async () => {
    removeOrphans('shared', 'shared/lib');
    removeOrphans('shared', 'shared/lib-commonjs');
    await runTool('shared', 'tsc', ['-p', 'tsconfig.json']);
    await runTool('shared', 'tsc', ['-p', 'tsconfig.commonjs.json']);
  });
}

async function teamsTabs() {
  const about = {
    name: 'teams-tabs',
    inputs: [...TAB_SOURCES, ...SHARED_SOURCES, ...TOOL_VERSIONS],
    outputs: ['teams-app/dist'],
  };
  await unlessUnchanged(about, () => runTool('teams-app', 'vite', ['build', '--logLevel', 'error']));
}

async function service() {
  const about = {
    name: 'service',
    inputs: [...SERVICE_SOURCES, ...SHARED_SOURCES, ...TOOL_VERSIONS],
    outputs: ['dist/service'],
  };
  await unlessUnchanged(about, () => runTool('teams-app', 'vite', SERVICE_BUILD));
}

async function webParts() {
  const about = {
    name: 'web-parts',
    inputs: [...WEB_PART_SOURCES, ...SHARED_SOURCES, ...TOOL_VERSIONS],
    outputs: [DEBUG ? 'spfx-webparts/dist' : 'spfx-webparts/release/assets'],
    variant: DEBUG ? 'debug' : 'ship',
  };
  // Without --clean, bundles of earlier builds stay in release/assets and would be packaged.
  await unlessUnchanged(about, () => runTool('spfx-webparts', 'heft', ['build', '--clean', ...HEFT_MODE]));
}

async function packWebParts() {
  const about = {
    name: 'web-part-package',
    inputs: ['spfx-webparts/config', 'spfx-webparts/release', 'spfx-webparts/teams', 'tools/build'],
    outputs: DEBUG ? [] : ['dist/samverkansrummet.sppkg'],
    variant: DEBUG ? 'debug' : 'ship',
  };
  await unlessUnchanged(about, async () => {
    await runTool('spfx-webparts', 'heft', ['package-solution', ...HEFT_MODE]);
    if (!DEBUG) await runTool('.', 'node', ['tools/build/package-web-parts.ts']);
  });
}

const packTeamsApp = () => runTool('.', 'node', ['tools/build/package-teams-app.ts', ENVIRONMENT]);
const localTenant = () => runTool('.', 'node', ['tools/start.mjs']);
const allTests = () => runTool('.', 'node', ['tools/test.mjs']);

task('build:shared', series(shared));
task('build:tabs', series(shared, teamsTabs));
task('build:service', series(service));
task('bundle', series(shared, parallel(series(service, teamsTabs), webParts)));
task('build', series('bundle', packWebParts));
task('package-teams-app', series(packTeamsApp));
task('package-solution', series(shared, webParts, packWebParts));
task('serve', series(localTenant));
task('test', series(allTests));
task('default', series('build'));
