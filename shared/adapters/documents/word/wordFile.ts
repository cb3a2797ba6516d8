import { zipSync } from 'fflate';
import { packed } from '../packed';
import { utf8 } from '../utf8';
import type { Block, DocumentFacts } from './Block';
import * as parts from './packageParts';
import { documentXml, footerXml, headerXml, numberingXml } from './pages';
import { stylesXml } from './styles';

/** A Word file (Office Open XML, transitional) of these blocks; the same blocks give the same bytes. */
export function wordFile(facts: DocumentFacts, blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': parts.contentTypesXml,
    '_rels/.rels': parts.packageRelationsXml,
    'docProps/core.xml': parts.coreXml(facts),
    'docProps/app.xml': parts.appXml,
    'word/document.xml': documentXml(blocks),
    'word/_rels/document.xml.rels': parts.documentRelationsXml,
    'word/styles.xml': stylesXml,
    'word/numbering.xml': numberingXml,
    'word/settings.xml': parts.settingsXml,
    'word/header1.xml': headerXml(facts.label),
    'word/footer1.xml': footerXml,
  };
  const files = Object.entries(texts).map(([name, text]) => [name, utf8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: packed, level: 6 }));
}
