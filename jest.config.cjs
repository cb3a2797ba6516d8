'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** Libraries that are published as ES modules only. */
const esModules = [
  '@pnp',
  'jose',
  'swiper',
  'dom7',
  'ssr-window',
  '@fluentui/react-icons',
  'fast-check',
  'pure-rand',
  'strip-bom',
].join('|');

const project = (displayName, folder, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: [`<rootDir>/${folder}/**/*.test.ts`, `<rootDir>/${folder}/**/*.test.tsx`],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'classic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleNameMapper: {
    '^@samverkansrummet/shared/lib/(.*)$': '<rootDir>/shared/$1',
    '^@samverkansrummet/shared/lib-commonjs/(.*)\\.js$': '<rootDir>/shared/$1',
  },
  modulePathIgnorePatterns: [
    '<rootDir>/.*/lib/',
    '<rootDir>/.*/lib-commonjs/',
    '<rootDir>/.*/temp/',
    '<rootDir>/.build/',
  ],
  ...more,
});

const spfx = path.join(__dirname, 'test/spfx/jest.config.cjs');

module.exports = {
  projects: [
    project('unit', 'test/unit', { testPathIgnorePatterns: ['<rootDir>/test/unit/ui/'] }),
    project('screens', 'test/unit/ui'),
    project('tenant', 'test/local-tenant'),
    project('contract', 'test/contract'),
    project('manifest', 'test/manifest'),
    project('acceptance', 'test/acceptance'),
    project('browser', 'test/browser'),
    ...(fs.existsSync(spfx) ? [require(spfx)] : []),
  ],
};
