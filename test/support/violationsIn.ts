import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import { finishTransitions } from './finishTransitions';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const rules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
};

/** What axe finds against WCAG 2.1 A and AA in a frame, one line a node. */
export async function violationsIn(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate('typeof axe === "object"'))) await frame.evaluate(axe);
  // A button that has just come alive is still fading in.
  await finishTransitions(frame);
  const results: AxeResults = await frame.evaluate(
    (options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
    rules,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
