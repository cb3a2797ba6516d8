import '../../local-tenant/loopback-names.cjs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connectDoctor } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/doctor/connectDoctor.js';
import type { SurroundingsSetup } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/doctor/HttpSurroundings.js';
import {
  sorted,
  type Diagnosis,
} from '@samverkansrummet/shared/lib-commonjs/application/doctor/makeExamine.js';
import { helpWanted } from '../command-line/helpWanted.ts';
import { askedLanguage, type Language } from '../command-line/language.ts';
import { writeOnQuietly } from '../command-line/writeOnQuietly.ts';
import { SignInRefused } from '../sign-in/SignInOrder.ts';
import { tokenSource } from '../sign-in/tokenSource.ts';
import { localDefaults } from './localDefaults.ts';
import { readOrder, type Order } from './readOrder.ts';
import { countOf, diagnosisJson, diagnosisLines } from './diagnosisLines.ts';
import type { DoctorText } from './text/DoctorText.ts';
import { en } from './text/en.ts';
import { sv } from './text/sv.ts';

const texts: Readonly<Record<Language, DoctorText>> = { sv, en };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const microsoftGraph = 'https://graph.microsoft.com';

/** What this release's own package says of itself. */
function ownPackage(): SurroundingsSetup['package'] {
  const file = path.join(import.meta.dirname, '../../spfx-webparts/config/package-solution.json');
  const { solution } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly solution: { readonly id: string; readonly version: string };
  };
  return { productId: solution.id, version: solution.version };
}

function serviceOf(order: Order, graphOrigin: string): SurroundingsSetup['service'] {
  const { service, site, outside, mailbox, otherMailbox, language } = order;
  if (service === null) return null;
  const wish = { scope: '', persona: 'service', words: texts[language].signIn };
  return {
    sharePoint: tokenSource(service, { ...wish, audience: site.url.origin }, complain),
    graph: tokenSource(service, { ...wish, audience: graphOrigin }, complain),
    graphOrigin,
    // Every tenant has a root site, and no service of ours was given it.
    outside: outside ?? `${site.url.origin}/`,
    mailbox,
    otherMailbox,
  };
}

async function examine(given: Order): Promise<readonly Diagnosis[]> {
  const words = texts[given.language].signIn;
  const local = given.signIn.kind === 'local' ? await localDefaults(given.signIn.portal, given, words) : null;
  const order = local?.order ?? given;
  const { site, tabs, kind, signIn } = order;
  const wish = { audience: site.url.origin, scope: 'AllSites.FullControl', persona: 'administrator' };
  const tokens = tokenSource(signIn, { ...wish, words }, complain);
  try {
    await tokens();
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    return sorted([{ kind: 'sign-in-refused', message: error.message }]);
  }
  const service = serviceOf(order, local?.graphOrigin ?? microsoftGraph);
  const doctor = await connectDoctor({ site: site.url, tabs, tokens, kind, service, package: ownPackage() });
  return doctor();
}

async function carryOut(order: Order): Promise<void> {
  if (order.site.leftOut !== '') complain(`${order.site.leftOut}: ${order.site.url.href}`);
  const diagnoses = await examine(order);
  const text = texts[order.language];
  if (order.json) say(JSON.stringify(diagnosisJson(order.site.url.href, diagnoses, text), null, 2));
  else for (const line of diagnosisLines(diagnoses, text)) say(line);
  process.exitCode = countOf(diagnoses, 'fault') > 0 ? 1 : 0;
}

const args = process.argv.slice(2);
const asked = texts[askedLanguage(args)];
const reading = readOrder(args, asked);
writeOnQuietly();
if (helpWanted(args)) {
  say(asked.order.usage);
} else if (reading.ok) {
  carryOut(reading.order).catch((error: unknown) => {
    complain(error instanceof SignInRefused ? error.message : String(error));
    process.exitCode = 1;
  });
} else {
  complain(reading.message);
  complain(asked.order.usage);
  process.exitCode = 2;
}
