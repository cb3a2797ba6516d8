import { SignInRefused } from '../sign-in/SignInOrder.ts';
import type { SignInText } from '../sign-in/text/SignInText.ts';
import type { Order } from './readOrder.ts';

interface Health {
  readonly addresses: { readonly tabs: string; readonly login: string };
}

/** The local tenant's own mailbox for the service, and one that is somebody else's. */
const mailbox = 'samverkansrummet@exempel.se';
const otherMailbox = 'administrator@exempel.se';
const outside = '/sites/personalrummet';

/** In the local tenant everything but the site is known beforehand. */
export async function localDefaults(
  portal: URL,
  order: Order,
  words: SignInText,
): Promise<{ readonly order: Order; readonly graphOrigin: string }> {
  const answer = await fetch(new URL('/_local/health', portal)).catch(() => null);
  if (answer?.ok !== true) throw new SignInRefused(words.noTenant(portal.href));
  const { addresses } = (await answer.json()) as Health;
  return {
    graphOrigin: addresses.login,
    order: {
      ...order,
      tabs: order.tabs ?? new URL(addresses.tabs),
      outside: order.outside ?? new URL(outside, order.site.url).href,
      mailbox: order.mailbox ?? mailbox,
      otherMailbox: order.otherMailbox ?? otherMailbox,
    },
  };
}
