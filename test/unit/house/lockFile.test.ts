import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const entries = Object.entries(lock.packages);
const names = new Set(
  entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
);

describe('the lock file', () => {
  it('records no addresses of a package registry', () => {
    expect(entries.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
  });

  it('brings one Node 22 for every common machine', () => {
    const nodes = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win-x64'];
    expect(nodes.map((machine) => lock.packages[`node_modules/node-${machine}`]?.version)).toEqual(
      nodes.map(() => '22.23.3'),
    );
  });

  // A package that a machine skips is easily left out, and `npm ci` then refuses the whole file.
  it('names every optional package of every platform', () => {
    const wanted = entries.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
