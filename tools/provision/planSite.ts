import type { RegisterPlan } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
import type { SitePlan } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import { complain, say, sayJson } from './output.ts';
import { countOf, planLines, registerLines } from './planLines.ts';
import { provisioningWords, findingWords, refusalWords, registerFindingWords } from './stepWords.ts';
import { stops, type Work } from './Work.ts';

const noRows: RegisterPlan = { steps: [], findings: [] };

/** Shows what is missing, and changes nothing. */
export async function planSite(work: Work): Promise<boolean> {
  const planned = await work.site.plan();
  if (!planned.ok) {
    complain(provisioningWords(planned.error, work.text));
    return false;
  }
  const rows = await planRows(work, planned.value.path);
  showPlan(work, planned.value, rows ?? noRows);
  return rows !== null && !stops(planned.value.findings);
}

async function planRows({ register, text }: Work, path: string): Promise<RegisterPlan | null> {
  if (register === null) return noRows;
  const { rows, address } = register(path);
  const planned = await rows.plan();
  if (planned.ok) return planned.value;
  complain(refusalWords(planned.error, address, text));
  return null;
}

function showPlan({ text, json, siteUrl }: Work, plan: SitePlan, rows: RegisterPlan): void {
  const lines = [...planLines(plan, text), ...registerLines(rows, text)];
  const sums = { create: countOf(lines, '+'), change: countOf(lines, '~'), delete: 0 };
  const findings = [
    ...plan.findings.map((finding) => ({ ...finding, message: findingWords(finding, text) })),
    ...rows.findings.map((finding) => ({ ...finding, message: registerFindingWords(finding, text) })),
  ];
  if (json) {
    sayJson({ site: siteUrl, steps: lines, findings, ...sums });
    return;
  }
  for (const { mark, about } of lines) say(`${mark} ${about}`);
  for (const { message } of findings) say(text.note(message));
  say(lines.length === 0 ? text.nothingMissing : text.planned(sums.create, sums.change));
}
