import { done, entity, updated } from '../http/exchange.ts';
import type { Json, JsonObject, SharePointAnswer } from '../http/exchange.ts';
import {
  badQuery,
  fieldNotFound,
  notFound,
  notImplemented,
  unknownProperty,
} from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import { onExpand } from '../odata/resource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import type { ListRow } from '../store/rows.ts';
import type { ListRoute, RequestContext } from './context.ts';
import { argument, jsonBody } from './context.ts';
import { defaultViewSettings, deleteView, insertView, saveView, viewsOf } from './viewStore.ts';
import type { View } from './viewStore.ts';

/** Computed columns that a view may show although they are no fields here. */
const COMPUTED = new Set(['LinkTitle', 'LinkTitleNoMenu', 'Edit', 'DocIcon', 'LinkFilename']);

const fieldsResource = (view: View): Resource => ({
  'odata.type': 'SP.ViewFieldCollection',
  Items: view.fields,
});

const viewResource = (view: View): Resource => ({
  'odata.type': 'SP.View',
  'odata.id': `Views(guid'${view.guid}')`,
  ...view.settings,
  Id: view.guid,
  Title: view.title,
  ViewFields: onExpand(() => fieldsResource(view)),
});

/** `views('…')`, `views/getByTitle('…')` or `defaultView`, a number of segments from the end. */
function requested(context: RequestContext, list: ListRow, fromEnd: number): View {
  const views = viewsOf(context.store.database, list);
  const segment = context.request.resource.segments.at(-1 - fromEnd);
  const name = segment?.name === 'defaultview' ? null : argument(context, fromEnd);
  const view = views.find((each) =>
    name === null
      ? each.settings['DefaultView'] === true
      : [each.guid, each.title].some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  if (view === undefined) throw notFound('The specified view is invalid.');
  return view;
}

function readSettings(settings: JsonObject): JsonObject {
  for (const [name, value] of Object.entries(settings)) {
    const known: Json | undefined = defaultViewSettings[name];
    if (known === undefined) throw unknownProperty(name, 'SP.View');
    if (typeof value !== typeof known) throw badQuery(`The value of '${name}' has the wrong type.`);
    if (name === 'PersonalView' && value === true) throw notImplemented('personal views');
  }
  return settings;
}

function checkedTitle(title: Json | undefined): string {
  if (typeof title !== 'string' || title.trim() === '') throw badQuery('Invalid view title.');
  return title;
}

/** A list has one default view. */
function leaveOneDefault(context: RequestContext, list: ListRow, chosen: View): void {
  if (chosen.settings['DefaultView'] !== true) return;
  const { database } = context.store;
  for (const view of viewsOf(database, list)) {
    if (view.n !== chosen.n)
      saveView(database, { ...view, settings: { ...view.settings, DefaultView: false } });
  }
}

function add(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  const { Title, ...settings } = jsonBody(context);
  const view = insertView(context.store.database, list, {
    title: checkedTitle(Title),
    settings: { ...defaultViewSettings, ...readSettings(settings) },
    fields: ['LinkTitle'],
  });
  leaveOneDefault(context, list, view);
  return entity(project(viewResource(view), { select: null, expand: [] }), 201);
}

function change(
  fromEnd: number,
  work: (context: RequestContext, list: ListRow, view: View) => View,
): ListRoute {
  return (context, list) => {
    demand(context.access.onList(list), permission.manageLists);
    const view = work(context, list, requested(context, list, fromEnd));
    saveView(context.store.database, view);
    leaveOneDefault(context, list, view);
    return fromEnd === 0 ? updated() : done();
  };
}

const merge = change(0, (context, _list, view) => {
  const { Title = view.title, ...settings } = jsonBody(context);
  return { ...view, title: checkedTitle(Title), settings: { ...view.settings, ...readSettings(settings) } };
});

function columnName(context: RequestContext, list: ListRow): string {
  const name = argument(context, 0);
  if (COMPUTED.has(name)) return name;
  const field = context.store.lists.fieldsOf(list).find((each) => each.name === name || each.title === name);
  if (field === undefined) throw fieldNotFound(name);
  return field.name;
}

const addColumn = change(2, (context, list, view) => {
  const name = columnName(context, list);
  return { ...view, fields: view.fields.includes(name) ? view.fields : [...view.fields, name] };
});

const removeColumn = change(2, (context, list, view) => {
  const name = columnName(context, list);
  return { ...view, fields: view.fields.filter((each) => each !== name) };
});

const clearColumns = change(2, (_context, _list, view) => ({ ...view, fields: [] }));

function remove(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  deleteView(context.store.database, requested(context, list, 0));
  return done();
}

const show: ListRoute = (context, list) =>
  answerResource(context.request, viewResource(requested(context, list, 0)));

const showColumns: ListRoute = (context, list) =>
  answerResource(context.request, fieldsResource(requested(context, list, 1)));

/** The same requests for each way of addressing a view. */
function routesFor(address: string): Record<string, ListRoute> {
  return {
    [`GET ${address}`]: show,
    [`MERGE ${address}`]: merge,
    [`DELETE ${address}`]: remove,
    [`GET ${address}/viewfields`]: showColumns,
    [`POST ${address}/viewfields/addviewfield()`]: addColumn,
    [`POST ${address}/viewfields/removeviewfield()`]: removeColumn,
    [`POST ${address}/viewfields/removeallviewfields`]: clearColumns,
  };
}

export const viewRoutes: Record<string, ListRoute> = {
  'GET list()/views': (context, list) =>
    answerResources(context.request, viewsOf(context.store.database, list).map(viewResource)),
  'POST list()/views': add,
  ...routesFor('list()/views()'),
  ...routesFor('list()/views/getbytitle()'),
  ...routesFor('list()/defaultview'),
};
