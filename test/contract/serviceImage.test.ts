import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const lastStage =
  readFileSync(path.join(root, 'teams-app/bot/Containerfile'), 'utf8')
    .split(/^FROM /mu)
    .at(-1) ?? '';
const copied = [...lastStage.matchAll(/^COPY (.+)$/gmu)].map(([, what]) => what);
const program = /"(?<file>service\/[^"]+)"\]$/mu.exec(lastStage)?.groups?.['file'] ?? '';

let image: string;

beforeAll(() => {
  image = mkdtempSync(path.join(tmpdir(), 'service-image-'));
  cpSync(path.join(root, 'dist/service'), path.join(image, 'service'), { recursive: true });
});
afterAll(() => {
  rmSync(image, { recursive: true });
});

describe('what the service’s image is made of', () => {
  it('is the built service alone: no packages are installed beside it', () => {
    expect(copied).toEqual(['--from=build /app/dist/service service']);
  });

  it('is enough to run it: it comes as far as asking for its settings', () => {
    const { status, stderr } = spawnSync('node', [program], {
      cwd: image,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'Tjänsten startar inte. Rätta inställningarna:']);
  });
});
