import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeOrphans } from '../../tools/build/remove-orphans.cjs';
import { unlessUnchanged } from '../../tools/build/unless-unchanged.cjs';

const ROOT = join(__dirname, '..', '..');
const PLACE = '.build/stamp-test';
const stamp = join(ROOT, '.build', 'stamp-test.sha256');

function write(file: string, text = file): void {
  mkdirSync(dirname(join(ROOT, PLACE, file)), { recursive: true });
  writeFileSync(join(ROOT, PLACE, file), text);
}

/** Builds by copying one file; tells whether it did. */
async function build(variant = 'ship'): Promise<boolean> {
  let built = false;
  const about = { name: 'stamp-test', inputs: [`${PLACE}/in`], outputs: [`${PLACE}/out.txt`], variant };
  await unlessUnchanged(about, () => {
    built = true;
    write('out.txt', readFileSync(join(ROOT, PLACE, 'in/a.txt'), 'utf8'));
    return Promise.resolve();
  });
  return built;
}

const forget = (): void => {
  rmSync(join(ROOT, PLACE), { recursive: true, force: true });
  rmSync(stamp, { force: true });
};

beforeEach(() => {
  forget();
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  write('in/a.txt', 'first');
});
afterAll(forget);

describe('building only what has changed', () => {
  it('builds once, and not again while the contents are the same', async () => {
    expect(await build()).toBe(true);
    write('in/a.txt', 'first');
    expect(await build()).toBe(false);
  });

  it.each([
    ['a file has other contents', () => write('in/a.txt', 'second')],
    ['a file has been added', () => write('in/deep/b.txt')],
    ['what it made is gone', () => rmSync(join(ROOT, PLACE, 'out.txt'))],
  ])('builds again when %s', async (_, change) => {
    await build();
    change();
    expect(await build()).toBe(true);
  });

  it('builds again for another variant', async () => {
    await build('ship');
    expect(await build('debug')).toBe(true);
  });

  it('does not take a failed build for a finished one', async () => {
    await build();
    write('in/a.txt', 'second');
    const about = {
      name: 'stamp-test',
      inputs: [`${PLACE}/in`],
      outputs: [`${PLACE}/out.txt`],
      variant: 'ship',
    };
    await expect(unlessUnchanged(about, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await build()).toBe(true);
  });
});

describe('removing compiled files whose source is gone', () => {
  it('removes those and leaves the rest', () => {
    for (const file of [
      'src/kept.ts',
      'src/view.tsx',
      'lib/kept.js',
      'lib/kept.d.ts',
      'lib/view.js',
      'lib/.tsbuildinfo',
    ]) {
      write(file);
    }
    for (const file of ['lib/gone.js', 'lib/gone.d.ts', 'lib/gone.js.map', 'lib/gone.d.ts.map']) write(file);
    removeOrphans(`${PLACE}/src`, `${PLACE}/lib`);
    const left = [
      'kept.js',
      'kept.d.ts',
      'view.js',
      '.tsbuildinfo',
      'gone.js',
      'gone.d.ts',
      'gone.js.map',
      'gone.d.ts.map',
    ];
    expect(left.filter((file) => existsSync(join(ROOT, PLACE, 'lib', file)))).toEqual(left.slice(0, 4));
  });
});
