import { join } from 'node:path';
import { unzip } from '../../tools/build/reproducible-zip.ts';
import { teamsAppPackage } from '../../tools/build/teams-app-package.ts';

const ROOT = join(__dirname, '..', '..');
const PNG = '89504e470d0a1a0a';

/** Width, height and colour type (6 = with transparency) out of a PNG's header. */
function pictureSize(png: Uint8Array): readonly [number, number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('hex')).toBe(PNG);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
}

describe('the Teams app package', () => {
  it('holds the manifest, the icons and the language file, in the order of their names', async () => {
    const entries = await unzip(await teamsAppPackage(ROOT, 'local'));
    expect(Object.keys(entries)).toEqual(['color.png', 'languages/en.json', 'manifest.json', 'outline.png']);
  });

  it('names no file that it does not hold', async () => {
    const entries = await unzip(await teamsAppPackage(ROOT, 'local'));
    const manifest = JSON.parse(Buffer.from(entries['manifest.json'] ?? []).toString('utf8')) as {
      icons: Record<string, string>;
      localizationInfo: { additionalLanguages: { file: string }[] };
    };
    const named = [
      ...Object.values(manifest.icons),
      ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file),
    ];
    expect(named).toHaveLength(3);
    for (const file of named) expect(entries).toHaveProperty([file]);
  });

  it('has icons of the sizes that the store asks for, the outline on a transparent ground', async () => {
    const entries = await unzip(await teamsAppPackage(ROOT, 'local'));
    expect(pictureSize(entries['color.png'] ?? new Uint8Array()).slice(0, 2)).toEqual([192, 192]);
    expect(pictureSize(entries['outline.png'] ?? new Uint8Array())).toEqual([32, 32, 6]);
  });

  it('has the same bytes every time', async () => {
    const first = await teamsAppPackage(ROOT, 'local');
    // A zip's clock has steps of two seconds: without fixed dates the second package would differ.
    jest.useFakeTimers({
      now: new Date('2031-01-01'),
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
    });
    const second = await teamsAppPackage(ROOT, 'local');
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});
