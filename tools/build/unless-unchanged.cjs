'use strict';
const { createHash } = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');
const { ROOT } = require('./run-tool.cjs');

const GENERATED = new Set(['node_modules', 'dist', '.build']);

/** @param {string} path @returns {string[]} every file at or below a path, in a stable order */
function filesBelow(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  const names = readdirSync(full).filter((name) => !GENERATED.has(name));
  return names.sort().flatMap((name) => filesBelow(join(path, name)));
}

/** @param {readonly string[]} inputs @param {string} variant @returns {string} */
function fingerprint(inputs, variant) {
  const hash = createHash('sha256').update(variant);
  for (const file of inputs.flatMap(filesBelow)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Does a piece of work only when the contents of its inputs differ from the last time that it succeeded, or when
 * something that it should have made is gone. Contents and not dates decide: a fresh clone has new dates.
 *
 * @param {{name: string, inputs: readonly string[], outputs: readonly string[], variant?: string}} about
 * @param {() => Promise<void>} work
 */
async function unlessUnchanged({ name, inputs, outputs, variant = '' }, work) {
  const stamp = join(ROOT, '.build', `${name}.sha256`);
  const now = fingerprint(inputs, variant);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (now === before && outputs.every((output) => existsSync(join(ROOT, output)))) {
    console.log(`${name}: unchanged`);
    return;
  }
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

module.exports = { unlessUnchanged };
