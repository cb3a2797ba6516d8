type Anything = (...given: readonly unknown[]) => unknown;

const asPrimitive = (key: symbol): unknown => (key === Symbol.toPrimitive ? () => '' : undefined);

/** A member of something absent; `then` must be missing, or every promise would wait for it. */
function memberOf(target: Anything, key: string, known: Map<string, Anything>): unknown {
  if (key === 'then') return undefined;
  if (key === '__esModule') return true;
  if (key === 'prototype') return target.prototype;
  const member = known.get(key) ?? absent();
  known.set(key, member);
  return member;
}

/**
 * Stands in for a component that Microsoft's packages name and npm lacks: telemetry, feature flights, pickers of
 * SharePoint's own. Whatever is asked of it answers with more of the same, so that nothing stops and nothing is done.
 */
export function absent(): Anything {
  const known = new Map<string, Anything>();
  const nothing: Anything = function nothing() {
    return undefined;
  };
  return new Proxy(nothing, {
    get: (target, key) => (typeof key === 'symbol' ? asPrimitive(key) : memberOf(target, key, known)),
    apply: () => absent(),
    construct: () => ({}),
  });
}
