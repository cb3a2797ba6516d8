import { SPFx } from '@pnp/sp';
import type { KeptDigests } from './KeptDigests';

type PageContext = Parameters<typeof SPFx>[0];
type Behaviour = ReturnType<typeof SPFx>;
type Queryable = Parameters<Behaviour>[0];

const digestHeader = 'X-RequestDigest';
/** SharePoint's word for a digest that it will not take. */
const refusedDigest = '-2130575251';

const siteOf = (address: string): string => address.split('/_api/')[0] ?? address;
const headersOf = (init: RequestInit): Record<string, string> => init.headers as Record<string, string>;
const asksForDigest = (url: URL, { method }: RequestInit): boolean =>
  method !== 'GET' && !url.pathname.endsWith('/_api/contextinfo');

/** The page's cookie with a digest for each site: the page's own came with it, the others' are kept. */
export function pageSignIn(context: PageContext, digests: KeptDigests): Behaviour {
  const page = SPFx(context);
  const own = context.pageContext.web.absoluteUrl.toLowerCase();
  return (instance) => {
    // Before PnPjs's own, which asks for a digest where the request carries none.
    instance.on.auth(async (url, init) => {
      const site = siteOf(url.toString());
      const value = asksForDigest(url, init) && site.toLowerCase() !== own ? await digests.of(site) : null;
      if (value !== null) init.headers = { ...headersOf(init), [digestHeader]: value };
      return [url, init];
    });
    instance.using(page);
    instance.on.pre(async function (address, init, result) {
      // PnPjs adds its observer for each request; this one comes after it.
      (this as unknown as Queryable).on.auth((url, sent) => {
        const value = headersOf(sent)[digestHeader];
        const site = siteOf(url.toString());
        if (value !== undefined && site.toLowerCase() !== own) digests.keep(site, value);
        return Promise.resolve([url, sent]);
      });
      return Promise.resolve([address, init, result]);
    });
    instance.on.error((error) => {
      if (String(error).includes(refusedDigest)) digests.forgetAll();
    });
    return instance;
  };
}
