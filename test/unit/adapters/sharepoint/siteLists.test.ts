import { forumSite, programmeSite } from '../../../../shared/adapters/sharepoint/lists/siteLists';
import { forumListRights } from '../../../../shared/application/provisioning/SiteRole';
import type { ListSchema } from '../../../../shared/application/provisioning/SiteSchema';

const lists = [...programmeSite.lists, ...forumSite.lists];
const named = lists.map((list) => [list.name, list] as const);
const rows = named.filter(([, { template }]) => template === 'list');
/** Columns that SharePoint makes by itself and views may show. */
const builtIn = new Set(['ID', 'LinkTitle', 'Author', 'Created', 'Modified', 'DocIcon', 'LinkFilename']);
/** Their Swedish names; a column of the product must not be called the same. */
const builtInTitles = ['ID', 'Ändrad', 'Skapad', 'Skapad av', 'Ändrad av', 'Bifogade filer', 'GUID'];

describe.each(named)('the list %s', (_name, list: ListSchema) => {
  it('has at most twenty indexed columns, the id apart', () => {
    expect(list.columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
  });

  it('has English internal names with the prefix and Swedish words', () => {
    for (const { name, title, description } of list.columns) {
      expect(name).toMatch(/^(Title|Sam[A-Za-z]+)$/);
      expect(title).not.toBe('');
      expect(description).toMatch(/^[A-ZÅÄÖ].*\.$/s);
    }
    expect(list.description).toMatch(/\.$/);
  });

  it('calls no two columns the same', () => {
    const names = list.columns.map(({ name }) => name);
    const titles = [...list.columns.map(({ title }) => title), ...builtInTitles].map((title) =>
      title.toLowerCase(),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('shows only columns that it has', () => {
    const known = new Set([...builtIn, ...list.columns.map(({ name }) => name)]);
    for (const column of list.view.columns) expect(known).toContain(column);
  });

  it('indexes what is unique', () => {
    for (const { name, unique, indexed } of list.columns)
      expect([name, unique && !indexed]).toEqual([name, false]);
  });

  it('gives no choice twice and none that is too long', () => {
    for (const { choices } of list.columns) {
      expect(new Set(choices).size).toBe(choices.length);
      for (const choice of choices) expect(choice.length).toBeLessThanOrEqual(255);
    }
  });
});

describe.each(rows)('rows of %s', (_name, list) => {
  it('carry an operation id that SharePoint keeps unique', () => {
    expect(list.columns).toContainEqual(
      expect.objectContaining({ name: 'SamOpId', kind: 'text', indexed: true, unique: true }),
    );
  });
});

it('gives each list of a forum the rights that the whole product goes by', () => {
  const byName = new Map(forumSite.lists.map(({ name, rights }) => [name.toLowerCase(), rights]));
  for (const [list, rights] of Object.entries(forumListRights)) {
    expect([list, byName.get(list.toLowerCase())]).toEqual([list, rights]);
  }
});
