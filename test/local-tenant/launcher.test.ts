import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions } from '../../local-tenant/launcher/readOptions.ts';
import { openDataFolder } from '../../local-tenant/launcher/seedRecord.ts';

describe('the launcher’s options', () => {
  it('have values of their own', () => {
    expect(readOptions([])).toEqual({
      ok: true,
      options: {
        port: 4400,
        dataFolder: path.resolve('.local-tenant'),
        seed: null,
        latencyMs: 0,
        now: null,
        tabsFolder: null,
        tabsLatencyMs: 0,
        packageFile: null,
        withService: true,
      },
    });
  });

  it('can all be given', () => {
    const args = ['--port=4600', '--data', '/tmp/x', '--seed=load:100000', '--latency=80'];
    expect(readOptions([...args, '--now=2026-11-23T12:00:00Z', '--tabs-latency=80'])).toMatchObject({
      ok: true,
      options: {
        port: 4600,
        dataFolder: '/tmp/x',
        seed: 'load:100000',
        latencyMs: 80,
        now: new Date('2026-11-23T12:00:00Z'),
        tabsLatencyMs: 80,
      },
    });
  });

  it.each([
    ['--port=80'],
    ['--service=maybe'],
    ['--port=65535'],
    ['--port=4400x'],
    ['--port='],
    ['--latency=-1'],
    ['--latency=80ms'],
    ['--seed=allt'],
    ['--seed=load:0'],
    ['--seed=load:12345678'],
    ['--now=2026-02-30'],
    ['--now=i morgon'],
    ['--okänd'],
    ['demo'],
  ])('are refused when wrong: %s', (arg) => {
    expect(readOptions([arg])).toMatchObject({ ok: false });
  });
});

describe('the data folder', () => {
  it('remembers its seed, and moves its data aside whole', () => {
    const folder = openDataFolder(mkdtempSync(path.join(tmpdir(), 'data-')));
    expect(folder.seedRecord()).toBeNull();
    folder.recordSeed({ seed: 'load:1000', complete: true, shape: 1 });
    writeFileSync(folder.database, 'rows');
    const aside = folder.moveAside('2026-11-23');
    expect(path.basename(aside)).toBe('load-1000-2026-11-23');
    expect(readdirSync(aside).sort()).toEqual(['seed.json', 'tenant.sqlite']);
    expect(folder.seedRecord()).toBeNull();
  });
});
