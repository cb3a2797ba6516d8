'use strict';
const { existsSync, readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { ROOT } = require('./run-tool.cjs');

const OUTPUT = /\.(?:d\.ts|js)(?:\.map)?$/;
const SOURCES = ['.ts', '.tsx', '.json'];

/** Removes compiled files whose source is gone, which tsc leaves behind and a bundler would still find.
 *
 * @param {string} sourceFolder @param {string} outputFolder
 */
function removeOrphans(sourceFolder, outputFolder) {
  const output = join(ROOT, outputFolder);
  if (!existsSync(output)) return;
  for (const file of readdirSync(output, { recursive: true, encoding: 'utf8' })) {
    if (!OUTPUT.test(file)) continue;
    const stem = join(ROOT, sourceFolder, file.replace(OUTPUT, ''));
    if (!SOURCES.some((ending) => existsSync(stem + ending))) rmSync(join(output, file));
  }
}

module.exports = { removeOrphans };
