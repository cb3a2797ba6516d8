import * as of from '../../../../shared/adapters/sharepoint/columns/columnKinds';
import { actionColumns } from '../../../../shared/adapters/sharepoint/lists/actions';
import { all, any, before, equal, notBefore } from '../../../../shared/adapters/sharepoint/query/filter';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { hostileTexts } from '../../../corpora/hostileTexts';

const name = of.text({ name: 'SamName', title: '', description: '' });

/** Reads `Column eq '…'` back as SharePoint does: a doubled quote is a quote, a single one ends the text. */
function literalIn(filter: string): { readonly text: string; readonly rest: string } {
  const body = filter.slice("SamName eq '".length);
  let text = '';
  let at = 0;
  while (at < body.length) {
    if (body[at] === "'" && body[at + 1] !== "'") return { text, rest: body.slice(at + 1) };
    text += body[at] ?? '';
    at += body[at] === "'" ? 2 : 1;
  }
  throw new Error(`Not closed: ${filter}`);
}

describe('a filter', () => {
  it.each(hostileTexts)('holds $name as one text and nothing beside it', ({ text }) => {
    expect(literalIn(equal(name, text))).toEqual({ text, rest: '' });
  });

  it('writes values as their column stores them', () => {
    expect(equal(actionColumns.open, true)).toBe('SamOpen eq 1');
    expect(equal(actionColumns.helpNeeded, false)).toBe('SamHelpNeeded eq 0');
    expect(equal(actionColumns.problem, 7 as never)).toBe('SamAboutId eq 7');
    expect(equal(actionColumns.problem, null)).toBe('SamAboutId eq null');
    expect(equal(actionColumns.status, 'in-progress')).toBe("SamStatus eq 'Pågår'");
  });

  it('writes days as the midnight of the site, in winter and in summer', () => {
    expect(before(actionColumns.dueDate, localDate('2026-12-04'))).toBe(
      "SamDueDate lt datetime'2026-12-03T23:00:00Z'",
    );
    expect(notBefore(actionColumns.dueDate, localDate('2026-07-01'))).toBe(
      "SamDueDate ge datetime'2026-06-30T22:00:00Z'",
    );
  });

  it('brackets every part, so that and and or cannot mix', () => {
    const parts = [equal(name, 'a'), equal(name, 'b')];
    expect(all(any(...parts), equal(actionColumns.open, true))).toBe(
      "((SamName eq 'a') or (SamName eq 'b')) and (SamOpen eq 1)",
    );
    expect(all(equal(name, 'a'))).toBe("SamName eq 'a'");
  });

  it('refuses what is no number, no column and no condition', () => {
    expect(() => equal(actionColumns.problem, Number.NaN as never)).toThrow('number');
    const strange = of.text({ name: 'Title eq 1 or Title', title: '', description: '' });
    expect(() => equal(strange, 'x')).toThrow('column name');
    expect(() => all()).toThrow('condition');
  });
});
