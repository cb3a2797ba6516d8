import '../../local-tenant/loopback-names.cjs';
import { connectProvisioning } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectProvisioning.js';
import type { SitePlan } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type { SiteProvisioning } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/provisionSite.js';
import { DescriptionRefused, readDescription } from './readDescription.ts';
import { readOrder, usage, type Order } from './readOrder.ts';
import { aboutOf, doing, failureWords, findingWords } from './stepWords.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** A token of the local tenant's administrator. */
async function localToken({ local, site }: Order): Promise<string> {
  const answer = await fetch(new URL('/_local/token', local), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'administrator', audience: site.origin }),
  });
  if (!answer.ok)
    throw new Error(`${local.href} gav ingen inloggning: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { readonly token: string }).token;
}

function showPlan({ steps, findings }: SitePlan): void {
  for (const step of steps) say(`${doing[step.kind]}: ${aboutOf(step)}`);
  for (const finding of findings) say(`Obs! ${findingWords(finding)}`);
  say(steps.length === 0 ? 'Inget saknas.' : `${steps.length} steg. Inget har ändrats.`);
}

async function plan(provisioning: SiteProvisioning): Promise<boolean> {
  const planned = await provisioning.plan();
  if (planned.ok) showPlan(planned.value);
  else complain(failureWords(planned.error));
  return planned.ok;
}

async function apply(provisioning: SiteProvisioning): Promise<boolean> {
  const applied = await provisioning.apply(({ done, of, kind }) =>
    say(`${String(Math.round((100 * done) / of)).padStart(3)} %  ${doing[kind]}`),
  );
  if (!applied.ok) {
    complain(failureWords(applied.error));
    return false;
  }
  const { steps, findings } = applied.value;
  for (const finding of findings) say(`Obs! ${findingWords(finding)}`);
  say(steps === 0 ? 'Allt fanns redan. Inget har ändrats.' : `Klart: ${steps} steg.`);
  return true;
}

async function carryOut(order: Order): Promise<boolean> {
  const provisioning = connectProvisioning({
    siteUrl: order.site.href.replace(/\/$/, ''),
    description: readDescription(order.description),
    signIn: { kind: 'token', tokens: () => localToken(order) },
  });
  return order.command === 'plan' ? plan(provisioning) : apply(provisioning);
}

const reading = readOrder(process.argv.slice(2));
if (reading.ok) {
  carryOut(reading.order).then(
    (done) => {
      process.exitCode = done ? 0 : 1;
    },
    (error: unknown) => {
      complain(error instanceof DescriptionRefused ? error.message : String(error));
      process.exitCode = 1;
    },
  );
} else {
  complain(reading.message);
  complain(usage);
  process.exitCode = 2;
}
