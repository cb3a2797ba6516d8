import type { DocumentFacts } from './Block';
import { contentTypesOf, officeRelations, packageNamespace, relationsOf, xmlHead } from '../packageXml';
import { xmlText } from '../xmlText';
import { wordNamespace } from './wordNamespace';

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of the package besides the document itself, and what kind each is. */
const contentTypes: Readonly<Record<string, string>> = {
  '/word/document.xml': `${wordTypes}.document.main+xml`,
  '/word/styles.xml': `${wordTypes}.styles+xml`,
  '/word/numbering.xml': `${wordTypes}.numbering+xml`,
  '/word/settings.xml': `${wordTypes}.settings+xml`,
  '/word/header1.xml': `${wordTypes}.header+xml`,
  '/word/footer1.xml': `${wordTypes}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

export const contentTypesXml = contentTypesOf(contentTypes);

export const packageRelationsXml = relationsOf([
  [`${officeRelations}/officeDocument`, 'word/document.xml'],
  [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${officeRelations}/extended-properties`, 'docProps/app.xml'],
]);

/** The numbers are those that the document's section refers to. */
export const documentRelationsXml = relationsOf([
  [`${officeRelations}/styles`, 'styles.xml'],
  [`${officeRelations}/numbering`, 'numbering.xml'],
  [`${officeRelations}/header`, 'header1.xml'],
  [`${officeRelations}/footer`, 'footer1.xml'],
  [`${officeRelations}/settings`, 'settings.xml'],
]);

/** The document's title is shown instead of the file's name, as accessibility asks for. */
export const coreXml = ({ title, author, created }: DocumentFacts): string =>
  [
    `${xmlHead}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><dc:language>sv-SE</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(created)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${xmlText(created)}</dcterms:modified></cp:coreProperties>`,
  ].join('');

export const appXml = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Samverkansrummet</Application></Properties>`;

export const settingsXml = `${xmlHead}<w:settings ${wordNamespace}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="sv-SE"/></w:settings>`;
