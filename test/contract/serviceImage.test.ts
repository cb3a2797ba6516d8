import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const lastStage =
  readFileSync(path.join(root, 'teams-app/bot/Containerfile'), 'utf8')
    .split(/^FROM /mu)
    .at(-1) ?? '';
const copied = [...lastStage.matchAll(/^COPY (?:--from=build \/app\/)?(?!--from)(\S+) \S+$/gmu)].map(
  ([, source = '']) => source,
);

let image: string;

/** Every installed package but what the image leaves out and what it brings itself. */
function linkPackages(): void {
  const from = path.join(root, 'node_modules');
  for (const name of readdirSync(from).filter(
    (each) => !/^(?:@fluentui|@samverkansrummet|\.bin)$/u.test(each),
  ))
    symlinkSync(path.join(from, name), path.join(image, 'node_modules', name));
  mkdirSync(path.join(image, 'node_modules/@samverkansrummet'));
  symlinkSync(path.join(image, 'shared'), path.join(image, 'node_modules/@samverkansrummet/shared'));
}

beforeAll(() => {
  image = mkdtempSync(path.join(tmpdir(), 'service-image-'));
  mkdirSync(path.join(image, 'node_modules'));
  for (const each of copied) cpSync(path.join(root, each), path.join(image, each), { recursive: true });
  linkPackages();
});
afterAll(() => {
  rmSync(image, { recursive: true });
});

describe('what the service’s image is made of', () => {
  it('is the service, what is built of shared, and the sign-in', () => {
    expect(copied).toEqual([
      'shared/lib-commonjs',
      'shared/package.json',
      'teams-app/package.json',
      'teams-app/bot',
      'tools/sign-in',
    ]);
  });

  it('is enough to run it: it comes as far as asking for its settings', () => {
    const { status, stderr } = spawnSync(
      'node',
      ['--disable-warning=ExperimentalWarning', 'teams-app/bot/main.ts'],
      {
        cwd: image,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      },
    );
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'Tjänsten startar inte. Rätta inställningarna:']);
  });
});
