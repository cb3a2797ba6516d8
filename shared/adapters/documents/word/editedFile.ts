import { unzipSync, zipSync } from 'fflate';
import { headerXml } from './pages';
import { utf8 } from '../utf8';
import { packed } from '../packed';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type Content = Uint8Array<ArrayBuffer>;

const pageParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

const headerPart = /^word\/header\d*\.xml$/;
const texts = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/**
 * The same file with another head on its pages, where it still has one of those that `isOurs` knows; null where it has
 * none. All else that somebody has written in Word stays to the byte.
 */
export function withHeader(
  content: Content,
  label: string,
  isOurs: (text: string) => boolean,
): Content | null {
  const files = unzipSync(content);
  const ours = Object.entries(files).filter(
    ([name, bytes]) => headerPart.test(name) && isOurs(textIn(textOf(bytes))),
  );
  if (ours.length === 0) return null;
  const changed = ours.map(([name]) => [name, utf8(headerXml(label))] as const);
  return new Uint8Array(zipSync({ ...files, ...Object.fromEntries(changed) }, { mtime: packed, level: 6 }));
}

const textIn = (xml: string): string => [...xml.matchAll(texts)].map(([, text]) => text).join('');

/**
 * What the pages of a Word file say, one part after the other. SharePoint writes the library's columns into the file's
 * other parts of its own accord, so only these tell whether anybody has edited it. Null where it is no Word file.
 */
export function textParts(content: Content): Content | null {
  try {
    const files = unzipSync(content, { filter: ({ name }) => pageParts.test(name) });
    const names = Object.keys(files).sort();
    const parts = names.map((name) => `${name}\n${textOf(files[name] ?? new Uint8Array())}`);
    return names.length === 0 ? null : utf8(parts.join('\n'));
  } catch {
    return null;
  }
}
