import type { Json } from '../http/exchange.ts';

/**
 * A property that is not part of the default answer: `select` shows it when it is named in $select,
 * `expand` needs $expand.
 */
export interface DeferredProperty {
  readonly deferred: 'select' | 'expand';
  load(): ResourceValue;
}

export type ResourceValue = Json | DeferredProperty | Resource | readonly Resource[];

/** A SharePoint object before the query options have chosen among its properties. */
export interface Resource {
  readonly [name: string]: ResourceValue;
}

export const onSelect = (load: () => ResourceValue): DeferredProperty => ({ deferred: 'select', load });
export const onExpand = (load: () => ResourceValue): DeferredProperty => ({ deferred: 'expand', load });

export const isDeferred = (value: ResourceValue | undefined): value is DeferredProperty =>
  typeof value === 'object' && value !== null && 'deferred' in value && typeof value['load'] === 'function';
