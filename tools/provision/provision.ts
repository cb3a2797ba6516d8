import '../../local-tenant/loopback-names.cjs';
import { connectProvisioning } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectProvisioning.js';
import type {
  Finding,
  SitePlan,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type { SiteProvisioning } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/provisionSite.js';
import { SignInRefused } from '../sign-in/SignInOrder.ts';
import { tokenSource } from '../sign-in/tokenSource.ts';
import { countOf, planLines } from './planLines.ts';
import { DescriptionRefused, readDescription } from './readDescription.ts';
import { readOrder, usage, type Order } from './readOrder.ts';
import { doing, failureWords, findingWords } from './stepWords.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const sayJson = (value: object): void => say(JSON.stringify(value, null, 2));

const spelled = (findings: readonly Finding[]): readonly object[] =>
  findings.map((finding) => ({ ...finding, message: findingWords(finding) }));

/** Something that the product needs cannot be made; the rest can. */
const stops = (findings: readonly Finding[]): boolean =>
  findings.some(({ kind }) => kind === 'view-without-index' || kind === 'index-too-late');

function showPlan(plan: SitePlan, { json, site }: Order): void {
  const lines = planLines(plan);
  const sums = { create: countOf(lines, '+'), change: countOf(lines, '~'), delete: 0 };
  if (json) {
    sayJson({ site: site.url.href, steps: lines, findings: spelled(plan.findings), ...sums });
    return;
  }
  for (const { mark, about } of lines) say(`${mark} ${about}`);
  for (const finding of plan.findings) say(`Obs! ${findingWords(finding)}`);
  if (lines.length === 0) say('Inget saknas.');
  else say(`${sums.create} skapas, ${sums.change} ändras, inget tas bort. Inget har gjorts ännu.`);
}

async function plan(provisioning: SiteProvisioning, order: Order): Promise<boolean> {
  const planned = await provisioning.plan();
  if (!planned.ok) {
    complain(failureWords(planned.error));
    return false;
  }
  showPlan(planned.value, order);
  return !stops(planned.value.findings);
}

async function apply(provisioning: SiteProvisioning, { json, site }: Order): Promise<boolean> {
  const tell = json ? complain : say;
  const applied = await provisioning.apply(({ done, of, kind }) =>
    tell(`${String(Math.round((100 * done) / of)).padStart(3)} %  ${doing[kind]}`),
  );
  if (!applied.ok) {
    complain(failureWords(applied.error));
    return false;
  }
  const { steps, findings } = applied.value;
  if (json) sayJson({ site: site.url.href, steps, findings: spelled(findings) });
  else {
    for (const finding of findings) say(`Obs! ${findingWords(finding)}`);
    say(steps === 0 ? 'Allt fanns redan. Inget har ändrats.' : `Klart: ${steps} steg.`);
  }
  return !stops(findings);
}

async function carryOut(order: Order): Promise<boolean> {
  const { site, signIn } = order;
  if (site.leftOut !== '') complain(`${site.leftOut} hör till en sida; webbplatsen är ${site.url.href}.`);
  const wish = { audience: site.url.origin, scope: 'AllSites.FullControl', persona: 'administrator' };
  const provisioning = connectProvisioning({
    siteUrl: site.url.href,
    description: readDescription(order.description),
    signIn: { kind: 'token', tokens: tokenSource(signIn, wish, complain) },
  });
  return order.command === 'plan' ? plan(provisioning, order) : apply(provisioning, order);
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof DescriptionRefused || error instanceof SignInRefused;

const reading = readOrder(process.argv.slice(2));
if (reading.ok) {
  carryOut(reading.order).then(
    (done) => {
      process.exitCode = done ? 0 : 1;
    },
    (error: unknown) => {
      complain(isRefusal(error) ? error.message : String(error));
      process.exitCode = 1;
    },
  );
} else {
  complain(reading.message);
  complain(usage);
  process.exitCode = 2;
}
