import type { RegisterPlan } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
import { complain, say, sayJson } from './output.ts';
import { provisioningWords, findingWords, refusalWords, registerFindingWords } from './stepWords.ts';
import { stops, type Work } from './Work.ts';

/** Adds what is missing on the site, and then the forum's rows in the programme's registers. */
export async function applySite(work: Work): Promise<boolean> {
  const { site, text, json } = work;
  const tell = json ? complain : say;
  const applied = await site.apply(({ done, of, kind }) =>
    tell(`${String(Math.round((100 * done) / of)).padStart(3)} %  ${text.doing[kind]}`),
  );
  if (!applied.ok) {
    complain(provisioningWords(applied.error, text));
    return false;
  }
  const { path, steps, findings } = applied.value;
  const rows = await applyRows(work, path, tell);
  const found = findings.map((finding) => ({ ...finding, message: findingWords(finding, text) }));
  const foundInRows = (rows?.findings ?? []).map((finding) => ({
    ...finding,
    message: registerFindingWords(finding, text),
  }));
  showApplied(work, steps + (rows?.steps.length ?? 0), [...found, ...foundInRows]);
  return rows !== null && !stops([...findings, ...rows.findings]);
}

async function applyRows(
  { register, text }: Work,
  path: string,
  tell: (line: string) => void,
): Promise<RegisterPlan | null> {
  if (register === null) return { steps: [], findings: [] };
  const { rows, address } = register(path);
  const applied = await rows.apply((kind) => tell(`       ${text.registerDoing[kind]}`));
  if (applied.ok) return applied.value;
  complain(refusalWords(applied.error, address, text));
  return null;
}

function showApplied(
  { text, json, siteUrl }: Work,
  steps: number,
  findings: readonly { readonly message: string }[],
): void {
  if (json) {
    sayJson({ site: siteUrl, steps, findings });
    return;
  }
  for (const { message } of findings) say(text.note(message));
  say(steps === 0 ? text.nothingDone : text.done(steps));
}
