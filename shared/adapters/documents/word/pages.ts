import type { Block } from './Block';
import { blockXml } from './paragraphs';
import { runs } from './runs';
import { xmlHead } from '../packageXml';
import { wordNamespace } from './wordNamespace';

/** A4 with two centimetres around; head and foot on every page. */
const section = [
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>',
  '<w:pgSz w:w="11906" w:h="16838"/>',
  '<w:pgMar w:top="1417" w:right="1134" w:bottom="1304" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/>',
  '</w:sectPr>',
].join('');

export const documentXml = (blocks: readonly Block[]): string =>
  `${xmlHead}<w:document ${wordNamespace}><w:body>${blocks.map(blockXml).join('')}${section}</w:body></w:document>`;

export const headerXml = (label: string): string =>
  `${xmlHead}<w:hdr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${runs(label)}</w:p></w:hdr>`;

const field = (name: string): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** "Sida 1 av 3", counted by Word. */
export const footerXml = `${xmlHead}<w:ftr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs('Sida ')}${field('PAGE')}${runs(' av ')}${field('NUMPAGES')}</w:p></w:ftr>`;

export const numberingXml = `${xmlHead}<w:numbering ${wordNamespace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
