'use strict';
const { spawn } = require('node:child_process');
const { delimiter, join } = require('node:path');

const ROOT = join(__dirname, '..', '..');

/**
 * Runs a tool in a folder of the product, with the product's own programs first in PATH: `node` is then the
 * version that the lock file names, whatever the machine has.
 *
 * @param {string} folder @param {string} command @param {readonly string[]} parameters
 * @returns {Promise<void>}
 */
function runTool(folder, command, parameters) {
  const cwd = join(ROOT, folder);
  const bins = [join(cwd, 'node_modules', '.bin'), join(ROOT, 'node_modules', '.bin')];
  const PATH = [...bins, process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32';
    const tool = spawn(command, parameters, { cwd, stdio: 'inherit', shell, env: { ...process.env, PATH } });
    tool.once('error', reject);
    tool.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${parameters.join(' ')} in ${folder}: ${String(signal ?? code)}`));
    });
  });
}

module.exports = { ROOT, runTool };
