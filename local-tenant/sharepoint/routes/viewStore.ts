import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../http/exchange.ts';
import type { Database } from '../store/database.ts';
import type { ListRow, SiteRow } from '../store/rows.ts';

/** A view of a list: what it is called, its settings and its columns in order. */
export interface View {
  readonly n: number;
  readonly guid: string;
  readonly title: string;
  readonly settings: JsonObject;
  readonly fields: readonly string[];
}

interface ViewRow {
  readonly n: number;
  readonly guid: string;
  readonly title: string;
  readonly settings: string;
  readonly fields: string;
}

export const defaultViewSettings: JsonObject = {
  CustomFormatter: '',
  DefaultView: false,
  Hidden: false,
  Paged: true,
  PersonalView: false,
  RowLimit: 30,
  ViewData: '',
  ViewQuery: '',
  ViewType2: '',
};

const toView = ({ settings, fields, ...row }: ViewRow): View => ({
  ...row,
  settings: JSON.parse(settings) as JsonObject,
  fields: JSON.parse(fields) as string[],
});

export const viewsOf = (database: Database, list: ListRow): View[] =>
  (
    database.all(
      'SELECT n, guid, title, settings, fields FROM views WHERE list = ? ORDER BY n',
      list.n,
    ) as ViewRow[]
  ).map(toView);

export function insertView(
  database: Database,
  list: ListRow,
  view: { title: string; settings: JsonObject; fields: readonly string[] },
): View {
  const guid = randomUUID();
  const n = database.insert(
    'INSERT INTO views (list, guid, title, settings, fields) VALUES (?, ?, ?, ?, ?)',
    list.n,
    guid,
    view.title,
    JSON.stringify(view.settings),
    JSON.stringify(view.fields),
  );
  return { n, guid, ...view };
}

export function saveView(database: Database, view: View): void {
  database.run(
    'UPDATE views SET title = ?, settings = ?, fields = ? WHERE n = ?',
    view.title,
    JSON.stringify(view.settings),
    JSON.stringify(view.fields),
    view.n,
  );
}

export function deleteView(database: Database, view: View): void {
  database.run('DELETE FROM views WHERE n = ?', view.n);
}

/** The view every list is born with. */
export function createDefaultView(database: Database, site: SiteRow, list: ListRow): void {
  const library = list.template === 101;
  const swedish = library ? 'Alla dokument' : 'Alla objekt';
  const english = library ? 'All Documents' : 'All Items';
  insertView(database, list, {
    title: site.language === 1053 ? swedish : english,
    settings: { ...defaultViewSettings, DefaultView: true },
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
  });
}
