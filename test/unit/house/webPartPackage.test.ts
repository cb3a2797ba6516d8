import { reproducibleZip } from '../../../tools/build/reproducible-zip.ts';
import { reproducibleWebPartPackage } from '../../../tools/build/web-part-package.ts';

const relationship = (id: string, target: string): string =>
  `<Relationship Target="${target}" Id="${id}"></Relationship>`;
const relationships = (...targets: readonly string[]): string =>
  `<Relationships>${targets.map((target, at) => relationship(`r${at + 1}`, target)).join('')}</Relationships>`;

const packed = (entries: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  reproducibleZip(entries).then(reproducibleWebPartPackage);

describe('packing the web parts again', () => {
  it('gives the same bytes however the packager has ordered files and relationships', async () => {
    const types = { '[Content_Types].xml': '<Types/>' };
    const files = { 'a.xml': '<A/>', 'b.xml': '<B/>' };
    const one = await packed({ ...types, ...files, '_rels/f.rels': relationships('/a.xml', '/b.xml') });
    const other = await packed({
      '_rels/f.rels': relationships('/b.xml', '/a.xml'),
      'b.xml': files['b.xml'],
      ...types,
      'a.xml': files['a.xml'],
    });
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
    const changed = await packed({
      ...types,
      ...files,
      'a.xml': '<C/>',
      '_rels/f.rels': relationships('/a.xml'),
    });
    expect(Buffer.from(changed).equals(Buffer.from(one))).toBe(false);
  });
});
