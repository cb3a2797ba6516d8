import { xmlHead } from '../packageXml';
import { wordNamespace } from './wordNamespace';

interface Style {
  readonly id: string;
  /** Word knows its own styles by these English names, in whatever language it is. */
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph: string;
  readonly run: string;
  /** The place in the document's outline, for headings. */
  readonly outline?: number;
}

const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const heading = '<w:keepNext/><w:keepLines/>';
const bold = '<w:b/><w:bCs/>';
/** 7:1 on white. */
const grey = '<w:color w:val="505050"/>';

const styles: readonly Style[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: heading + spacing(0, 120),
    run: bold + size(36),
    outline: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: heading + spacing(320, 100),
    run: bold + size(28),
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: heading + spacing(220, 80),
    run: bold + size(24),
    outline: 2,
  },
  { id: 'Quiet', name: 'Uppgift', paragraph: spacing(0, 60), run: grey },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 60)}`,
    run: '',
  },
  { id: 'TableText', name: 'Tabelltext', paragraph: spacing(40, 40), run: size(20) },
  { id: 'TableHead', name: 'Tabellrubrik', basedOn: 'TableText', paragraph: '<w:keepNext/>', run: bold },
  { id: 'Gap', name: 'Mellanrum', paragraph: spacing(0, 0), run: size(12) },
  { id: 'Header', name: 'header', paragraph: '', run: grey + size(18) },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="right"/>', run: grey + size(18) },
];

const styleXml = ({ id, name, basedOn = 'Normal', paragraph, run, outline }: Style): string => {
  const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`;
  const next = outline === undefined ? '' : '<w:next w:val="Normal"/>';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next}<w:qFormat/><w:pPr>${paragraph}${level}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
};

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`)
  .join('');

const grid = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/** The fonts are Word's own of every platform; the language is what screen readers and the spelling go by. */
const defaults = [
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
  `${size(22)}<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/>`,
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
].join('');

export const stylesXml = `${xmlHead}<w:styles ${wordNamespace}>${defaults}${styles.map(styleXml).join('')}${grid}</w:styles>`;
