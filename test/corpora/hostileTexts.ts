import { code, formulas, numbers } from './hostileCode';
import { caml, html, markdown, odata, sql } from './hostileMarkup';

/** Texts that have broken programs somewhere: each must be kept, filtered and shown exactly as it was written. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const named = (group: string, texts: readonly string[]): readonly HostileText[] =>
  texts.map((text, index) => ({ name: `${group} ${index + 1}`, text }));

const quotes = [
  `O'Brien`,
  `'`,
  `''`,
  `'''`,
  `"`,
  `""`,
  `'"'"'`,
  `"'"'"`,
  `\\'`,
  `\\"`,
  '`',
  '´',
  '’citat’',
  '”citat”',
  '«citat»',
  '„citat“',
  `it's a 'quoted' word`,
  `'börjar`,
  `slutar'`,
  `%27`,
  `%2527`,
  `&#39;`,
  `&apos;`,
  `\u02BC`,
  `\uFF07`,
];

const emoji = [
  '🙂',
  '👩‍🚒',
  '👨‍👩‍👧‍👦',
  '👍🏽',
  '🇸🇪',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '❤️',
  '☃',
  '✔️ klart',
  '🧑🏾‍🤝‍🧑🏻',
  '1️⃣',
  '🅰️',
  '🔥🔥🔥',
  'text 🙂 text',
  '🙂'.repeat(60),
  '\u{1F600}\u{200D}',
  '\u{10FFFD}',
  '𝕏',
  '𠜎𠜱𠝹',
  'e\u0301',
];

const scripts = [
  'Åtgärd på Östermalm, ärende ÄÖÅ åäö',
  'ÅÄÖ'.normalize('NFD'),
  'ﬁ ligatur',
  'İstanbul',
  'ıI',
  'ß ẞ',
  'Ω ohm Ω',
  'Ελληνικά',
  'Русский текст',
  'українська',
  'עברית',
  'العربية',
  'فارسی ۱۲۳',
  'اردو',
  'שלום English שלום',
  '\u202Eomvänd\u202C',
  '\u2067rtl\u2069 efter',
  '\u200F\u200Emärken',
  '한국어',
  '日本語のテキスト',
  '中文文本',
  'ไทย',
  'हिन्दी',
  'ខ្មែរ',
  'አማርኛ',
  'Tiếng Việt',
  'ʇxǝʇ uʍop',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  'ᚠᛇᚻ᛫ᛒᛦᚦ',
  '𓂀𓃠',
];

const spaces = [
  'dubbla  blanksteg',
  'tabb\ttabb',
  'hårt\u00A0blanksteg',
  'smalt\u2009blanksteg',
  'noll\u200Bbredd',
  'mjukt\u00ADbindestreck',
  'bindestreck\u2011hårt',
  'ellips…',
  'tank—streck',
  'byte\uFEFForder',
  'rad\u2028skiljare',
  'stycke\u2029skiljare',
  'nästa\u0085rad',
  'ord\u2060fog',
  'ideografiskt\u3000blanksteg',
];

const lines = [
  'rad 1\nrad 2',
  'rad 1\n\nrad 3',
  'rad 1\nrad 2\nrad 3\n\n\nrad 6',
  '--batch_x\nContent-Type: application/http',
  '--changeset_x--\n\nGET /_api/web HTTP/1.1',
  'HTTP/1.1 200 OK\n\n{}',
  'a\n--batchresponse_x--\nb',
  '- a\n- b\n- c',
];

const swedish = [
  'Åtgärd 1 – Södermalm & Östermalm',
  'Kl. 20–01, fre–lör',
  'Dnr DEMO 2026/001 § 12',
  '"Påhittat exempel"',
  'Öppet t.o.m. kl. 24',
  'Nej/ja',
  'Fråga?',
  'Svar!',
  '100 kr/st (ca)',
  'räksmörgås',
  'RÄKSMÖRGÅS',
  'Aa Åå Ää Öö',
  'é è ü ñ ç',
  'Malmö–Lund',
  'm² och °C',
  '50 % färre',
];

/** Fit in a single line of SharePoint: at most 255 characters, no line breaks. */
export const hostileLines: readonly HostileText[] = [
  ...named('citattecken', quotes),
  ...named('SQL', sql),
  ...named('OData', odata),
  ...named('CAML', caml),
  ...named('HTML', html),
  ...named('Markdown', markdown),
  ...named('emoji', emoji),
  ...named('skrift', scripts),
  ...named('blanksteg', spaces),
  ...named('tal', numbers),
  ...named('formel', formulas),
  ...named('kod', code),
  ...named('svenska', swedish),
];

/** Texts for fields that take several lines and any length. */
export const hostileParagraphs: readonly HostileText[] = [
  ...named('rader', lines),
  { name: '10 000 tecken', text: 'abcåäö 🙂 '.repeat(1000).slice(0, 10_000) },
  { name: '10 000 citattecken', text: `'`.repeat(10_000) },
  { name: '10 000 vinkelparenteser', text: '<>'.repeat(5000) },
];

export const hostileTexts: readonly HostileText[] = [...hostileLines, ...hostileParagraphs];
