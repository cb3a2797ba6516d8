/** Stands in for Microsoft's unpublished packages: whatever is asked of it answers with more of the same. */
function anything() {
  const made = new Map();
  return new Proxy(function unpublished() {}, {
    get(target, key) {
      if (key === '__esModule') return true;
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.toPrimitive) return () => 0;
      if (key === 'then' || typeof key === 'symbol') return undefined;
      if (!made.has(key)) made.set(key, anything());
      return made.get(key);
    },
    apply: () => anything(),
    construct: () => ({}),
  });
}

module.exports = anything();
