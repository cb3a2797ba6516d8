import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, InjectHeaders, type Queryable, RejectOnError, ResolveOnData } from '@pnp/queryable';
import { patientFetch, type PatientSending } from './patientFetch';
import type { TokenSource } from './TokenSource';

/** How a host signs its requests in: a bearer token in a tab, the page's cookie and digest in SharePoint. */
export type SignIn =
  | { readonly kind: 'token'; readonly tokens: TokenSource }
  /** PnPjs's `SPFx(context)`, given by the web part's composition root. */
  | { readonly kind: 'page'; readonly behaviour: (instance: Queryable) => Queryable };

type Behaviour = TimelinePipe<Queryable>;

/** What PnPjs's SPBrowser does, without its repeating, its telemetry header and its digest. */
const bearer =
  (tokens: TokenSource): Behaviour =>
  (instance) => {
    instance.using(
      InjectHeaders({ Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8' }),
      RejectOnError(),
      ResolveOnData(),
      DefaultParse(),
    );
    instance.on.pre((url, init, result) => {
      init.cache = 'no-store';
      init.credentials = 'omit';
      return Promise.resolve([url, init, result]);
    });
    instance.on.auth.replace(async (url, init) => {
      const headers = init.headers as Record<string, string>;
      init.headers = { ...headers, Authorization: `Bearer ${await tokens()}` };
      return [url, init];
    });
    return instance;
  };

/** The behaviours of every request of the adapter. */
export function behaviours(signIn: SignIn, sending: Omit<PatientSending, 'tokens'>): Behaviour {
  return (instance) => {
    instance.using(signIn.kind === 'token' ? bearer(signIn.tokens) : signIn.behaviour);
    const send = patientFetch({ ...sending, tokens: signIn.kind === 'token' ? signIn.tokens : null });
    instance.on.send.replace(send);
    return instance;
  };
}
