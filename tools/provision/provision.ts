import '../../local-tenant/loopback-names.cjs';
import { connectProvisioning } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/provisioning/connectProvisioning.js';
import { SignInRefused } from '../sign-in/SignInOrder.ts';
import { tokenSource } from '../sign-in/tokenSource.ts';
import { applySite } from './applySite.ts';
import { complain } from './output.ts';
import { planSite } from './planSite.ts';
import { DescriptionRefused, readDescription } from './readDescription.ts';
import { readOrder, usage, type Order } from './readOrder.ts';
import { registrationOf } from './registration.ts';
import { en } from './text/en.ts';
import { sv } from './text/sv.ts';
import type { Work } from './Work.ts';

function workOf(order: Order): Work {
  const { site, signIn } = order;
  const text = order.language === 'en' ? en : sv;
  if (site.leftOut !== '') complain(text.pageLeftOut(site.leftOut, site.url.href));
  const described = readDescription(order.description, text.description);
  const wish = { audience: site.url.origin, scope: 'AllSites.FullControl', persona: 'administrator' };
  const signedIn = { kind: 'token', tokens: tokenSource(signIn, wish, complain) } as const;
  const { href: siteUrl } = site.url;
  return {
    ...{ text, siteUrl, json: order.json },
    site: connectProvisioning({ siteUrl, description: described.site, signIn: signedIn }),
    register: described.forum === null ? null : registrationOf(described.forum, site.url, signedIn),
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

const reading = readOrder(process.argv.slice(2));
if (reading.ok) {
  void run(reading.order);
} else {
  complain(reading.message);
  complain(usage);
  process.exitCode = 2;
}
