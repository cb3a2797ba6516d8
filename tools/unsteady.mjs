// What runs against a started tenant can be disturbed by the machine. A few files that failed are run once more, alone;
// what then passes is named, so that somebody mends it, but stops nobody.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './workshop.mjs';

/** More than this is no chance. */
const most = 3;

/** Jest's own account of a run; undefined where there is none. */
export function readResults(folder, name) {
  try {
    return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The files that failed and passed the second time; none where one failed again, or there were too many. */
export async function runOnceMore({ project, results }, folder) {
  const files = (readResults(folder, results)?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => path.relative(root, name));
  if (files.length === 0 || files.length > most) return [];
  console.log(`… ${project}: ${files.join(', ')}`);
  const args = ['--selectProjects', project, '--runInBand', '--runTestsByPath', ...files];
  const output = [];
  const { code } = await run('jest', args, { log: (chunk) => output.push(chunk) });
  if (code !== 0) console.log(Buffer.concat(output).toString());
  return code === 0 ? files : [];
}
