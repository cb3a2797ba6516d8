import '../../local-tenant/loopback-names.cjs';
import { connectProvisioning } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectProvisioning.js';
import { helpWanted } from '../command-line/helpWanted.ts';
import { askedLanguage, type Language } from '../command-line/language.ts';
import { writeOnQuietly } from '../command-line/writeOnQuietly.ts';
import { SignInRefused } from '../sign-in/SignInOrder.ts';
import { tokenSource } from '../sign-in/tokenSource.ts';
import { applySite } from './applySite.ts';
import { complain, say } from './output.ts';
import { planSite } from './planSite.ts';
import { DescriptionRefused, readDescription } from './readDescription.ts';
import { readOrder, type Order } from './readOrder.ts';
import { registrationOf } from './registration.ts';
import { en } from './text/en.ts';
import { sv } from './text/sv.ts';
import type { ProvisionText } from './text/ProvisionText.ts';
import type { Work } from './Work.ts';

const texts: Readonly<Record<Language, ProvisionText>> = { sv, en };

function workOf(order: Order): Work {
  const { site, signIn } = order;
  const text = texts[order.language];
  if (site.leftOut !== '') complain(text.pageLeftOut(site.leftOut, site.url.href));
  const described = readDescription(order.description, text.description);
  const rights = { audience: site.url.origin, scope: 'AllSites.FullControl', persona: 'administrator' };
  const wish = { ...rights, words: text.signIn };
  const signedIn = { kind: 'token', tokens: tokenSource(signIn, wish, complain) } as const;
  const { href: siteUrl } = site.url;
  const { forum } = described;
  return {
    ...{ text, siteUrl, json: order.json },
    site: connectProvisioning({ siteUrl, description: described.site, signIn: signedIn }),
    register: forum && ((path) => registrationOf(forum, { origin: site.url.origin, path }, signedIn)),
  };
}

const carryOut = (order: Order): Promise<boolean> =>
  order.command === 'plan' ? planSite(workOf(order)) : applySite(workOf(order));

const isRefusal = (error: unknown): error is Error =>
  error instanceof DescriptionRefused || error instanceof SignInRefused;

async function run(order: Order): Promise<void> {
  try {
    process.exitCode = (await carryOut(order)) ? 0 : 1;
  } catch (error) {
    complain(isRefusal(error) ? error.message : String(error));
    process.exitCode = 1;
  }
}

const args = process.argv.slice(2);
const asked = texts[askedLanguage(args)];
const reading = readOrder(args, asked);
writeOnQuietly();
if (helpWanted(args)) {
  say(asked.order.usage);
} else if (reading.ok) {
  void run(reading.order);
} else {
  complain(reading.message);
  complain(asked.order.usage);
  process.exitCode = 2;
}
