/**
 * Runs the web parts on Microsoft's real BaseClientSideWebPart. Heft's own Jest cannot import one, because
 * Microsoft's packages ask for others that are not published; those, and only those, have stand-ins here.
 */
const { join } = require('node:path');

const compile = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: syntax === 'typescript' ? { syntax, tsx: true } : { syntax },
      transform: { react: { runtime: 'classic' } },
    },
    module: { type: 'commonjs' },
  },
];

module.exports = {
  displayName: 'spfx',
  rootDir: join(__dirname, '..', '..'),
  roots: ['<rootDir>/test/spfx'],
  testMatch: ['<rootDir>/test/spfx/**/*.test.ts?(x)'],
  testEnvironment: '<rootDir>/test/spfx/stand-ins/environment.cjs',
  transform: { '^.+\\.tsx?$': compile('typescript'), '^.+\\.js$': compile('ecmascript') },
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|@fluentui/react-icons)/)'],
  globals: {
    DEBUG: true,
    DEPRECATED_UNIT_TEST: false,
    UNIT_TEST: false,
    DATACENTER: false,
    NPM_BUILD: false,
    BUILD_NUMBER: 'test',
  },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/test/spfx/stand-ins/unpublished.cjs',
    '^(.*)\\.resx$': '$1.resx.json',
    '^@microsoft/sp-(property-pane|core-library|webpart-base|adaptive-card-extension-base|listview-extensibility|extension-base|component-base)/lib/(.*)$':
      '@microsoft/sp-$1/lib-commonjs/$2',
    '^@fluentui/react/lib/(.*)$': '@fluentui/react/lib-commonjs/$1',
    '^@samverkansrummet/shared/lib/(.*)$': '<rootDir>/shared/$1',
    '^PagePartStrings$': '<rootDir>/test/spfx/stand-ins/strings.cjs',
    '^@(msinternal|ms)/': '<rootDir>/test/spfx/stand-ins/unpublished.cjs',
    '^@microsoft/sp-property-pane$': '<rootDir>/test/spfx/stand-ins/property-pane.cjs',
    '^@microsoft/sp-loader$': '<rootDir>/test/spfx/stand-ins/sp-loader.cjs',
  },
};
