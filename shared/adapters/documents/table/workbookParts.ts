import { contentTypesOf, officeRelations, relationsOf, xmlHead } from '../packageXml';
import { xmlText } from '../xmlText';

export const sheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ownFormat = 164;

/** Where a cell's looks stand in the workbook's styles. */
export const looks = { heading: 1, text: 2, number: 3, date: 4 } as const;

const top = '<alignment vertical="top"/>';
const stylesXml = [
  `${xmlHead}<styleSheet xmlns="${sheetNamespace}">`,
  `<numFmts count="1"><numFmt numFmtId="${ownFormat}" formatCode="yyyy-mm-dd"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  // 49 is the format of texts: nothing typed over one of them is reckoned with either.
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="${ownFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf></cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const workbookXml = (sheet: string): string =>
  [
    `${xmlHead}<workbook xmlns="${sheetNamespace}" xmlns:r="${officeRelations}">`,
    `<sheets><sheet name="${xmlText(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ].join('');

/** The parts of a workbook of one sheet, by their places in the package, all but the sheet. */
export const workbookParts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypesOf({
    '/xl/workbook.xml': `${sheetTypes}.sheet.main+xml`,
    '/xl/worksheets/sheet1.xml': `${sheetTypes}.worksheet+xml`,
    '/xl/styles.xml': `${sheetTypes}.styles+xml`,
  }),
  '_rels/.rels': relationsOf([[`${officeRelations}/officeDocument`, 'xl/workbook.xml']]),
  'xl/workbook.xml': workbookXml(sheet),
  'xl/_rels/workbook.xml.rels': relationsOf([
    [`${officeRelations}/worksheet`, 'worksheets/sheet1.xml'],
    [`${officeRelations}/styles`, 'styles.xml'],
  ]),
  'xl/styles.xml': stylesXml,
});
