import { unzipSync } from 'fflate';

/** The parts of a Word file by name, as texts. */
export const partsOf = (content: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(content)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** What a piece of WordprocessingML says: paragraphs by line, with their breaks. */
export const wordsIn = (xml: string): string =>
  xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);

/** The texts of all paragraphs in a style. */
export const inStyle = (xml: string, style: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => wordsIn(paragraph).trim());
