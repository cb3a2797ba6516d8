/** @jest-environment jsdom */
import { TextEncoder as NodeEncoder } from 'node:util';
import { wordFile } from '../../../../shared/adapters/documents/word/wordFile';
import { xmlText } from '../../../../shared/adapters/documents/xmlText';
import type { Block, DocumentFacts } from '../../../../shared/adapters/documents/word/Block';
import { hostileTexts } from '../../../corpora/hostileTexts';
import { partsOf, wordsIn } from '../../../support/wordFile';
import { the } from '../../../support/the';

/** jsdom has none; and its bytes have to be of jsdom's own kind. */
class RealmEncoder {
  encode(text: string): Uint8Array {
    return new Uint8Array(new NodeEncoder().encode(text));
  }
}
Object.assign(globalThis, { TextEncoder: RealmEncoder });

const facts: DocumentFacts = {
  title: 'Minnesanteckningar',
  author: 'EST Södermalm',
  label: 'Arbetsmaterial',
  created: '2026-11-23T12:46:00Z',
};

const everyBlock = (text: string): readonly Block[] => [
  { kind: 'heading', level: 1, text },
  { kind: 'paragraph', text },
  { kind: 'list', items: [text] },
  { kind: 'table', caption: text, columns: [{ title: text, width: 100 }], rows: [[[text]]] },
];

const fileOf = (text: string, label = text) =>
  partsOf(wordFile({ ...facts, title: text, author: text, label }, everyBlock(text)));

/** The parser's own word on whether it is XML at all. */
const faultIn = (xml: string): string | null =>
  new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null;

/** What XML and Word can keep of a text: line ends are one kind, and what is forbidden is gone. */
const kept = (text: string): string =>
  text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');

describe('a Word file', () => {
  it('has every part that Word needs, each well-formed and of a known kind', () => {
    const parts = fileOf('Rondera torget');
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/header1.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
    for (const xml of Object.values(parts)) expect(faultIn(xml)).toBeNull();
    const types = the(parts['[Content_Types].xml']);
    for (const name of Object.keys(parts).filter((part) => /^(word|docProps)\/\w+\.xml$/.test(part))) {
      expect(types).toContain(`PartName="/${name}"`);
    }
  });

  it('points at no part that is not there', () => {
    const parts = fileOf('x');
    const targets = [
      ...the(parts['word/_rels/document.xml.rels']).matchAll(/Id="(\w+)" .*?Target="([^"]+)"/g),
    ];
    expect(targets.map(([, , target]) => parts[`word/${target ?? ''}`] !== undefined)).toEqual(
      targets.map(() => true),
    );
    const known = targets.map(([, id]) => id);
    const used = [...the(parts['word/document.xml']).matchAll(/r:id="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const styles = [...the(parts['word/styles.xml']).matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
    const styled = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)]);
    expect(styled.map(([, id]) => id).filter((id) => !styles.includes(id))).toEqual([]);
  });

  it('is Swedish, has its title in its properties, and counts its pages', () => {
    const parts = fileOf('Minnesanteckningar');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Minnesanteckningar</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>sv-SE</dc:language>');
    expect(parts['word/footer1.xml']).toMatch(/Sida .*PAGE.* av .*NUMPAGES/);
  });

  it('has headings that stand in Word’s outline, and a table whose head is told to be one', () => {
    const parts = fileOf('x');
    for (const level of [1, 2, 3]) {
      expect(parts['word/styles.xml']).toMatch(
        new RegExp(
          `w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>.*?<w:outlineLvl w:val="${level - 1}"/>`,
        ),
      );
    }
    const xml = the(parts['word/document.xml']);
    const firstRow = the(/<w:tr>.*?<\/w:tr>/s.exec(xml)?.[0]);
    expect(firstRow).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:tblCaption w:val="x"/>');
    expect(xml).toContain('w:firstRow="1"');
  });

  it('is the same to the byte for the same blocks', () => {
    expect(wordFile(facts, everyBlock('a'))).toEqual(wordFile(facts, everyBlock('a')));
    expect(wordFile(facts, everyBlock('a'))).not.toEqual(wordFile(facts, everyBlock('b')));
  });

  it('keeps line breaks as breaks', () => {
    const xml = the(fileOf('en\r\ntvå\ntre', 'x')['word/document.xml']);
    expect(xml).toContain('en</w:t></w:r><w:r><w:br/><w:t xml:space="preserve">två</w:t>');
  });
});

describe('texts that have broken programs somewhere', () => {
  const forbidden = [
    {
      name: 'every control character',
      text: String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code)),
    },
    { name: 'half a character', text: 'a\uD83D b\uDC00' },
    { name: 'non-characters', text: 'a\uFFFE\uFFFFb' },
    { name: 'a closing tag', text: '</w:t></w:r></w:p><w:p>' },
    { name: 'an entity', text: '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;' },
    { name: 'a CDATA end', text: ']]>' },
    { name: 'a field', text: '{ INCLUDETEXT "http://exempel.se" }' },
  ];

  it.each([...hostileTexts, ...forbidden])('$name', ({ text }) => {
    const parts = fileOf(text);
    for (const part of ['word/document.xml', 'word/header1.xml'])
      expect(faultIn(the(parts[part]))).toBeNull();
    const said = wordsIn(the(parts['word/document.xml']).replace(/^<\?xml.*?\?>\n/, ''));
    expect(said.split(kept(text)).length).toBeGreaterThanOrEqual(text === '' ? 1 : 5);
    const title = new DOMParser().parseFromString(the(parts['docProps/core.xml']), 'application/xml');
    expect(title.getElementsByTagNameNS('*', 'title')[0]?.textContent).toBe(kept(text));
  });

  it('cannot bring in an element, whatever they are', () => {
    const plain = the(fileOf('x', 'x')['word/document.xml']).match(/<[a-z/]/gi);
    const broken = the(fileOf('<w:p/>&lt;script&gt;', 'x')['word/document.xml']).match(/<[a-z/]/gi);
    expect(broken).toEqual(plain);
    expect(xmlText(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&apos;');
  });
});
