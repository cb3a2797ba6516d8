import { randomUUID } from 'node:crypto';
import { internalNameFor, makeField } from '../fields/field.ts';
import type { Field } from '../fields/field.ts';
import { creatableKinds, FieldKind, ruleOf } from '../fields/fieldKinds.ts';
import { done, entity, updated } from '../http/exchange.ts';
import type { Json, JsonObject, SharePointAnswer } from '../http/exchange.ts';
import { badQuery, fieldNotFound, notImplemented, SharePointRefusal } from '../http/sharePointRefusal.ts';
import { answerResource, answerResources } from '../odata/answerResource.ts';
import { project } from '../odata/project.ts';
import { demand } from '../permissions/access.ts';
import { permission } from '../permissions/basePermissions.ts';
import type { ListRow } from '../store/rows.ts';
import { argument, jsonBody } from './context.ts';
import type { ListRoute, RequestContext } from './context.ts';
import { applyIndexing, checkIndexing } from './fieldIndexing.ts';
import { fieldResource, type FormSetting } from './fieldResource.ts';
import { defaultFieldSettings, readFieldSettings } from './fieldSettings.ts';

const duplicateName = (title: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2130575257, Microsoft.SharePoint.SPException',
    `A duplicate field name "${title}" was found.`,
  );

function checkedTitle(title: Json | undefined): string {
  if (typeof title !== 'string' || title.trim() === '' || title.length > 255)
    throw badQuery('Invalid field title.');
  return title;
}

/** A lookup has to point to a list of the same site that the caller can see. */
function checkLookup(context: RequestContext, settings: JsonObject): JsonObject {
  const guid = settings['LookupList'];
  const target = typeof guid === 'string' ? context.store.lists.byGuid(context.site, guid) : undefined;
  if (target === undefined) throw badQuery('The list that the lookup column points to does not exist.');
  return { ...settings, LookupList: target.guid };
}

function newField(context: RequestContext, list: ListRow, body: JsonObject): Field {
  const { Title, FieldTypeKind, ...rest } = body;
  const title = checkedTitle(Title);
  const kind = Number(FieldTypeKind);
  const rule = ruleOf(kind);
  if (rule === undefined || !creatableKinds.has(kind)) throw notImplemented(`fields of kind ${String(kind)}`);
  const name = internalNameFor(title);
  const taken = context.store.lists
    .fieldsOf(list)
    .some((field) =>
      [field.name, field.title].some(
        (each) => each.toLowerCase() === title.toLowerCase() || each.toLowerCase() === name.toLowerCase(),
      ),
    );
  if (taken) throw duplicateName(title);
  const settings = { ...defaultFieldSettings(kind), ...readFieldSettings(rest, rule) };
  return makeField({
    slot: 0,
    guid: randomUUID(),
    name,
    title,
    kind,
    builtIn: false,
    settings: kind === FieldKind.lookup ? checkLookup(context, settings) : settings,
  });
}

function add(context: RequestContext, list: ListRow, body: JsonObject): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  const field = newField(context, list, body);
  checkIndexing(context, list, field, null);
  context.store.lists.addField(list, field);
  return entity(project(fieldResource(field), { select: null, expand: [] }), 201);
}

/** AddField calls the target of a lookup by other names than the field itself. */
function addByParameters(context: RequestContext, list: ListRow): SharePointAnswer {
  const { parameters } = jsonBody(context);
  if (typeof parameters !== 'object' || parameters === null)
    throw badQuery('The parameter parameters is missing.');
  const { LookupListId, LookupFieldName, ...rest } = parameters as JsonObject;
  return add(context, list, {
    ...rest,
    ...(LookupListId === undefined ? {} : { LookupList: LookupListId }),
    ...(LookupFieldName === undefined ? {} : { LookupField: LookupFieldName }),
  });
}

function requested(context: RequestContext, list: ListRow, fromEnd = 0): Field {
  const asked = argument(context, fromEnd);
  const name = asked.toLowerCase();
  const field = context.store.lists
    .fieldsOf(list)
    .find((each) => [each.name, each.title, each.guid].some((known) => known.toLowerCase() === name));
  if (field === undefined) throw fieldNotFound(asked);
  return field;
}

function update(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  const before = requested(context, list);
  const { Title = before.title, ...rest } = jsonBody(context);
  const settings = { ...before.settings, ...readFieldSettings(rest, before.rule) };
  const after = makeField({ ...before, title: checkedTitle(Title), settings });
  checkIndexing(context, list, after, before);
  applyIndexing(context, list, after, before);
  context.store.lists.changeField(list, after);
  return updated();
}

/** Whether a form has the column; shown by nothing here but the column itself. */
const showIn =
  (name: FormSetting): ListRoute =>
  (context, list) => {
    demand(context.access.onList(list), permission.manageLists);
    const shown = argument(context, 0);
    if (!/^(?:true|false)$/.test(shown)) throw badQuery(`Cannot convert '${shown}' to 'Edm.Boolean'.`);
    const before = requested(context, list, 1);
    context.store.lists.changeField(
      list,
      makeField({ ...before, settings: { ...before.settings, [name]: shown === 'true' } }),
    );
    return done();
  };

function remove(context: RequestContext, list: ListRow): SharePointAnswer {
  demand(context.access.onList(list), permission.manageLists);
  const field = requested(context, list);
  if (field.builtIn) throw badQuery(`The field '${field.name}' cannot be deleted.`);
  context.store.lists.removeField(list, field);
  return done();
}

const show: ListRoute = (context, list) =>
  answerResource(context.request, fieldResource(requested(context, list)));

export const fieldRoutes: Record<string, ListRoute> = {
  'GET list()/fields': (context, list) =>
    answerResources(context.request, context.store.lists.fieldsOf(list).map(fieldResource)),
  'POST list()/fields': (context, list) => add(context, list, jsonBody(context)),
  'POST list()/fields/addfield': addByParameters,
  'GET list()/fields()': show,
  'GET list()/fields/getbyinternalnameortitle()': show,
  'MERGE list()/fields()': update,
  'MERGE list()/fields/getbyinternalnameortitle()': update,
  'POST list()/fields/getbyinternalnameortitle()/setshowinnewform()': showIn('ShowInNewForm'),
  'POST list()/fields/getbyinternalnameortitle()/setshowineditform()': showIn('ShowInEditForm'),
  'POST list()/fields/getbyinternalnameortitle()/setshowindisplayform()': showIn('ShowInDisplayForm'),
  'DELETE list()/fields()': remove,
  'DELETE list()/fields/getbyinternalnameortitle()': remove,
};
