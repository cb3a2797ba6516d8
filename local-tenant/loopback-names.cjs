'use strict';
/**
 * Preload: answers `dns.lookup` for names under `.localhost` with loopback. Browsers do so by
 * themselves (RFC 6761); Node asks the system, which often knows only `localhost`.
 */
const dns = require('node:dns');

const loopback = { address: '127.0.0.1', family: 4 };
const isLoopbackName = (hostname) => /(^|\.)localhost\.?$/i.test(String(hostname));
const systemLookup = dns.lookup;
const systemPromiseLookup = dns.promises.lookup;

dns.lookup = function lookup(hostname, options, callback) {
  const done = typeof options === 'function' ? options : callback;
  if (!isLoopbackName(hostname)) return systemLookup.call(dns, hostname, options, callback);
  const all = typeof options === 'object' && options !== null && options.all === true;
  process.nextTick(() => (all ? done(null, [loopback]) : done(null, loopback.address, loopback.family)));
  return {};
};

dns.promises.lookup = async function lookup(hostname, options) {
  if (!isLoopbackName(hostname)) return systemPromiseLookup.call(dns.promises, hostname, options);
  return options?.all === true ? [loopback] : loopback;
};
