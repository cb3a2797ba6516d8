import { strToU8, unzipSync, zipSync } from 'fflate';
import { wordMinutesWriter as writer } from '../../../../shared/adapters/documents/minutes/wordMinutesWriter';
import * as words from '../../../../shared/adapters/documents/minutes/minutesWords';
import { instant } from '../../../../shared/domain/kernel/instant';
import { minutesStates } from '../../../../shared/domain/meeting/meeting';
import { vocabulary } from '../../../../shared/ui/text/sv/vocabulary';
import { aMinutesSheet, composedMinutes } from '../../../builders/aMinutesSheet';
import { the } from '../../../support/the';
import { inStyle, partsOf, wordsIn } from '../../../support/wordFile';

type Content = Uint8Array<ArrayBuffer>;

async function documentOf(sheet = aMinutesSheet()): Promise<string> {
  return the(partsOf((await writer.write(sheet)).content)['word/document.xml']);
}

const headerOf = (content: Content): string =>
  wordsIn(the(partsOf(content)['word/header1.xml']))
    .trim()
    .split('\n')
    .at(-1) ?? '';

/** As Word and SharePoint leave a file: one part with other content. */
function withPart(content: Content, name: string, change: (xml: string) => string): Content {
  const files = unzipSync(content);
  const before = partsOf(content)[name] ?? '';
  return new Uint8Array(zipSync({ ...files, [name]: strToU8(change(before)) }));
}

describe('the minutes as a Word file', () => {
  it('say in order what changed, what was decided and promised, who was there and what comes next', async () => {
    const xml = await documentOf();
    expect(inStyle(xml, 'Heading1')).toEqual(['Minnesanteckningar, EST Södermalm v. 48']);
    expect(inStyle(xml, 'Heading2')).toEqual([
      'Vad har ändrats sedan förra mötet',
      'Beslut',
      'Åtaganden per organisation',
      'Anteckningar per punkt',
      'Närvarande organisationer',
      'Inte med',
      'Nästa möte',
    ]);
    expect(inStyle(xml, 'Heading3')).toEqual([
      'Trafikkontoret',
      'Polisregion Stockholm, LPO Södermalm',
      'Region Stockholm, trafikförvaltningen',
      'Lägesbild per plats',
    ]);
  });

  it('tell what was said of last time’s promises, and how a date was moved', async () => {
    const said = wordsIn(await documentOf());
    expect(said).toContain(
      'Försenat\nElsäkerhetsbesiktning i veckan.\nDatum flyttat från 20 november 2026 till 27 november 2026: Besked väntas',
    );
  });

  it('tell of each promise who confirmed it, and how it was said', async () => {
    const said = wordsIn(await documentOf());
    expect(said).toContain(
      'Bekräftat, muntligt, antecknat av samordnaren, måndag 23 november 2026 kl. 13.21',
    );
    expect(said).toContain('Trafikkontoret: Bekräftat, via länk till Driftansvarig belysning,');
    expect(said).toContain('Region Stockholm, trafikförvaltningen: Väntar på bekräftelse');
  });

  it('name the absent, the substitute and the next meeting', async () => {
    const xml = await documentOf();
    const listed = inStyle(xml, 'ListBullet');
    expect(listed).toContain('Polisregion Stockholm, LPO Södermalm (ersättare)');
    expect(listed.at(-1)).toBe('Region Stockholm, trafikförvaltningen (svarar via länk)');
    expect(wordsIn(xml)).toContain('EST Södermalm v. 49, måndag 23 november 2026 kl. 13.00.');
  });

  it('have a table with a head for each organisation’s promises', async () => {
    const xml = await documentOf();
    const tables = xml.match(/<w:tbl>/g) ?? [];
    expect(tables.length).toBe(4);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(xml).toContain('w:tblCaption w:val="Trafikkontoret: Medverkar i"');
  });

  it.each(minutesStates)('say at the head of every page what they are in law: %s', async (state) => {
    const { content } = await writer.write(aMinutesSheet({ state }));
    expect(headerOf(content)).toBe(words.labels[state]);
    expect(words.labels[state]).toMatch(/^(Arbetsmaterial|Färdigställda)/);
  });

  it('name the registry number and, after a correction, who made it, when and why', async () => {
    const plain = wordsIn(await documentOf());
    expect(plain).not.toContain('Diarienummer');
    expect(plain).not.toContain('Versioner');
    const sheet = aMinutesSheet({
      version: 2,
      registryNumber: 'KS 2026/0296',
      corrections: [
        {
          number: 2,
          at: instant('2026-11-25T08:00:00Z'),
          by: 'Trygghetssamordnare',
          why: 'Fel datum för ÅT-SÖD-5.',
        },
      ],
    });
    const said = wordsIn(await documentOf(sheet));
    expect(said).toContain('Diarienummer: KS 2026/0296');
    expect(said).toContain(
      'Version 2, onsdag 25 november 2026 kl. 09.00, Trygghetssamordnare: Fel datum för ÅT-SÖD-5.',
    );
    expect(headerOf((await writer.write(sheet)).content)).toBe('Arbetsmaterial – utkast, version 2');
  });

  it('say in their title that the meeting was a rehearsal', async () => {
    const { minutes, ...rest } = composedMinutes();
    const meeting = { ...minutes.meeting, rehearsal: true };
    const composed = { ...rest, minutes: { ...minutes, meeting } };
    expect(inStyle(await documentOf(aMinutesSheet({ composed })), 'Heading1')).toEqual([
      'Övning: Minnesanteckningar, EST Södermalm v. 48',
    ]);
  });

  it('use the same words as the screens', () => {
    expect(words.confirmations).toEqual(vocabulary.confirmation);
    expect(words.decisionKinds).toEqual(vocabulary.decisionKind);
    const lower = (union: object): readonly string[] =>
      Object.values(union).map((word) => String(word).toLowerCase());
    expect(lower(words.decisionStatuses)).toEqual(lower(vocabulary.decisionStatus));
    expect({ ...words.answers, skip: '' }).toEqual({ ...vocabulary.answerKind, skip: '' });
  });
});

describe('the sums of a Word file', () => {
  it('are those of SHA-256 over its bytes', async () => {
    expect(await writer.hashOf(new Uint8Array(strToU8('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('tell a change of what the pages say, and not what SharePoint writes into a file', async () => {
    const { content, textHash } = await writer.write(aMinutesSheet());
    expect(await writer.textHashOf(content)).toBe(textHash);
    const promoted = withPart(content, 'docProps/custom.xml', () => '<Properties/>');
    expect(await writer.hashOf(promoted)).not.toBe(await writer.hashOf(content));
    expect(await writer.textHashOf(promoted)).toBe(textHash);
    const edited = withPart(content, 'word/document.xml', (xml) => xml.replace('Rondera', 'Ronderar'));
    expect(await writer.textHashOf(edited)).not.toBe(textHash);
    const commented = withPart(content, 'word/comments.xml', () => '<w:comments/>');
    expect(await writer.textHashOf(commented)).not.toBe(textHash);
  });

  it('are of all bytes where it is no Word file any longer', async () => {
    const junk = new Uint8Array([1, 2, 3]);
    expect(await writer.textHashOf(junk)).toBe(await writer.hashOf(junk));
  });

  it('of the rows’ wording follow the rows and not the state', async () => {
    const wording = await writer.wordingOf(aMinutesSheet());
    const other = { state: 'finalised', version: 2, registryNumber: 'KS 2026/0296' } as const;
    expect(await writer.wordingOf(aMinutesSheet(other))).toBe(wording);
    const { minutes, ...rest } = composedMinutes();
    const composed = { ...rest, minutes: { ...minutes, decisions: [] } };
    expect(await writer.wordingOf(aMinutesSheet({ composed }))).not.toBe(wording);
  });
});

describe('a file that has been edited in Word', () => {
  it('gets the new state at its head and keeps all else to the byte', async () => {
    const { content } = await writer.write(aMinutesSheet({ state: 'out-for-comments' }));
    const edited = withPart(content, 'word/document.xml', (xml) => xml.replace('Rondera', 'Ronderar'));
    const locked = the(await writer.relabel(edited, 'finalised', 1));
    expect(headerOf(locked)).toBe('Färdigställda minnesanteckningar');
    const { 'word/header1.xml': before, ...was } = partsOf(edited);
    const { 'word/header1.xml': after, ...is } = partsOf(locked);
    expect(is).toEqual(was);
    expect(after).not.toBe(before);
  });

  it('is recognised by a head that Word has cut into pieces', async () => {
    const { content } = await writer.write(aMinutesSheet());
    const cut = withPart(content, 'word/header1.xml', (xml) =>
      xml.replace('Arbetsmaterial – utkast', 'Arbets</w:t></w:r><w:r><w:t>material – utkast'),
    );
    expect(headerOf(the(await writer.relabel(cut, 'finalised', 1)))).toBe('Färdigställda minnesanteckningar');
  });

  it('whose head somebody has made their own is left alone', async () => {
    const { content } = await writer.write(aMinutesSheet());
    const own = withPart(content, 'word/header1.xml', (xml) =>
      xml.replace('Arbetsmaterial – utkast', 'Vårt eget'),
    );
    expect(await writer.relabel(own, 'finalised', 1)).toBeNull();
  });
});
