import { collection, entity } from '../http/exchange.ts';
import type { SharePointAnswer, SharePointRequest } from '../http/exchange.ts';
import { notImplemented } from '../http/sharePointRefusal.ts';
import { matches } from './matches.ts';
import { project } from './project.ts';
import { parseQueryOptions } from './queryOptions.ts';
import type { Resource } from './resource.ts';

/** Answers one resource with the request's $select and $expand. */
export function answerResource(
  request: SharePointRequest,
  resource: Resource,
  status = 200,
): SharePointAnswer {
  return entity(project(resource, parseQueryOptions(request.query)), status);
}

/** Answers a small collection; $filter and $top work, order and paging are not needed for any of them. */
export function answerResources(
  request: SharePointRequest,
  resources: readonly Resource[],
): SharePointAnswer {
  const options = parseQueryOptions(request.query);
  if (options.orderBy.length > 0 || options.skipToken !== null) {
    throw notImplemented(`order or paging of ${request.resource.key}`);
  }
  const { filter } = options;
  const found = filter === null ? resources : resources.filter((resource) => matches(resource, filter));
  return collection(
    found.slice(0, options.top ?? found.length).map((resource) => project(resource, options)),
  );
}
