import type { Json, JsonObject } from '../http/exchange.ts';
import { badField, unknownField } from '../http/sharePointRefusal.ts';
import { selectsAll } from './queryOptions.ts';
import { isDeferred } from './resource.ts';
import type { DeferredProperty, Resource, ResourceValue } from './resource.ts';

/** What is wanted of one resource, level by level. */
export interface Projection {
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
}

/** Paths below one property: of `RootFolder/Name` the part `Name`. */
function below(paths: readonly string[], name: string): string[] {
  const prefix = `${name.toLowerCase()}/`;
  return paths
    .filter((path) => path.toLowerCase().startsWith(prefix))
    .map((path) => path.slice(prefix.length));
}

const head = (path: string): string => path.split('/')[0] ?? path;

function expandedNames({ expand }: Projection): Set<string> {
  return new Set(expand.map((path) => head(path).toLowerCase()));
}

function inner(projection: Projection, name: string): Projection {
  const select = below(projection.select ?? [], name);
  return { select: select.length === 0 ? null : select, expand: below(projection.expand, name) };
}

function show(value: ResourceValue, projection: Projection): Json {
  const loaded = isDeferred(value) ? value.load() : value;
  if (Array.isArray(loaded)) return loaded.map((each: ResourceValue) => show(each, projection));
  if (typeof loaded !== 'object' || loaded === null) return loaded;
  return project(loaded as Resource, projection);
}

const mustExpand = (name: string): Error =>
  badField(
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

function checkDeferred(value: DeferredProperty, name: string, expanded: boolean): void {
  if (value.deferred === 'expand' && !expanded) throw mustExpand(name);
}

function wantedNames(resource: Resource, projection: Projection): string[] {
  const expanded = expandedNames(projection);
  const byLower = new Map(Object.keys(resource).map((name) => [name.toLowerCase(), name]));
  for (const path of projection.expand) {
    if (!byLower.has(head(path).toLowerCase())) throw unknownField(head(path));
  }
  if (selectsAll(projection.select)) {
    return Object.entries(resource)
      .filter(([name, value]) => !isDeferred(value) || expanded.has(name.toLowerCase()))
      .map(([name]) => name);
  }
  const odata = Object.keys(resource).filter((name) => name.startsWith('odata.'));
  const selected = (projection.select ?? []).map((path) => {
    const name = byLower.get(head(path).toLowerCase());
    if (name === undefined) throw unknownField(head(path));
    const value = resource[name];
    if (isDeferred(value)) checkDeferred(value, name, expanded.has(name.toLowerCase()));
    return name;
  });
  return [...new Set([...odata, ...selected])];
}

/** Shows a resource as $select and $expand want it. */
export function project(resource: Resource, projection: Projection): JsonObject {
  const shown: Record<string, Json> = {};
  for (const name of wantedNames(resource, projection)) {
    shown[name] = show(resource[name] ?? null, inner(projection, name));
  }
  return shown;
}
