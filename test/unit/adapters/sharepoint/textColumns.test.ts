import { forumSite } from '../../../../shared/adapters/sharepoint/lists/siteLists';
import { redactionLog } from '../../../../shared/adapters/sharepoint/lists/redactionLog';
import { textColumnsOf, textListSchemas } from '../../../../shared/adapters/sharepoint/redaction/textColumns';
import { columnNames } from '../../../../shared/ui/text/en/columnNames';
import { textLists } from '../../../../shared/domain/redaction/textLists';

/** Lists whose texts are settings, figures, or the log itself. */
const without: readonly string[] = ['Settings', 'DailyTallies', 'RedactionLog', 'Minutes', 'QuestionedTexts'];

describe('where a text may stand', () => {
  it('is every list of the forum’s site but those that nobody writes freely in', () => {
    const searched = Object.values(textListSchemas).map(({ name }) => name);
    const all = forumSite.lists.map(({ name }) => name).filter((name) => !without.includes(name));
    expect([...searched].sort()).toEqual([...all].sort());
  });

  it.each([
    [
      'actions',
      [
        'Title',
        'SamDescription',
        'SamEffectText',
        'SamExpectedEffect',
        'SamLastWordText',
        'SamFunctionTitle',
        'SamLastWordBy',
      ],
    ],
    ['answers', ['SamText', 'SamLinkFunction', 'Title']],
    ['notes', ['SamText', 'Title', 'SamKeptWording']],
    ['decisions', ['SamText', 'SamInstance', 'SamParagraph', 'SamRegistryNumber', 'Title', 'SamKeptWording']],
    ['savedViews', ['Title']],
    ['topics', ['Title', 'SamReason', 'SamKeptWording']],
  ] as const)('is in %s at least these columns', (list, columns) => {
    expect(textColumnsOf(list).map(({ name }) => name)).toEqual(expect.arrayContaining([...columns]));
  });

  it('is no column that the product itself keeps order by', () => {
    const names = textLists.flatMap((list) => textColumnsOf(list).map(({ name }) => name));
    const kept = /Keys?$|Ids?$|Hash$|Prefix$|OpId$|ChangedFields$|^SamWording$/;
    expect(names.filter((name) => kept.test(name))).toEqual([]);
  });

  it('has an English name for every column that a text can be in, and no other', () => {
    const titles = new Set(textLists.flatMap((list) => textColumnsOf(list).map(({ title }) => title)));
    expect(Object.keys(columnNames).sort()).toEqual([...titles].sort());
  });

  it('is told in the log by the list’s own title', () => {
    for (const list of textLists)
      expect(redactionLog.write({ list })['SamList']).toBe(textListSchemas[list].title);
  });
});
