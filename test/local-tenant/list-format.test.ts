import {
  formatValue,
  type FormatScope,
} from '../../local-tenant/sharepoint-page/page/list/formatExpression.ts';

const day = Date.parse('2026-11-22T23:00:00Z');
const values: Readonly<Record<string, string | number>> = {
  '@currentField': 'Pågår',
  '@now': day,
  '[$Due]': day - 1,
  '[$Empty]': '',
};
const scope: FormatScope = {
  locale: 'sv-SE',
  timeZone: 'Europe/Stockholm',
  value: (name) => {
    const found = values[name];
    if (found === undefined) throw new Error(`${name} does not stand in the view.`);
    return found;
  },
};

describe('an expression of column formatting', () => {
  it.each([
    ['as it stands', 'as it stands'],
    ['@currentField', 'Pågår'],
    ["='a' + 'b'", 'ab'],
    ['=1 + 2 * 3 - (4 - 2)', 5],
    ["=if(@currentField == 'Pågår', 'Play', 'Stop')", 'Play'],
    ["=if([$Due] < @now && !(@currentField == 'Klart'), 'sen', '')", 'sen'],
    ["=if(Number([$Empty]) == 0 || 1 > 2, 'tomt', 'fyllt')", 'tomt'],
    ['=toLocaleDateString(@now)', '2026-11-23'],
    ['=addDays([$Due], 1) <= @now', false],
    ["='it\\'s'", "it's"],
    ["=toString(3) + length('abc') + indexOf('abc', 'c')", '332'],
  ])('%s gives %p', (text, value) => {
    expect(formatValue(text, scope)).toBe(value);
  });

  it.each([['=if(1, 2'], ['=unknown(1)'], ['=[$Other]'], ['=1 2'], ["='open"], ['='], ['=1 +'], ['=#']])(
    '%s is an error, never a guess',
    (text) => {
      expect(() => formatValue(text, scope)).toThrow();
    },
  );
});
