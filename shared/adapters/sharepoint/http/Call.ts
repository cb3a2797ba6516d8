import type { IWeb } from '@pnp/sp/webs';

/** One call among others in a batch; made anew for every sending. */
export type Call<T> = (web: IWeb) => Promise<T>;
export type Settled<T> = PromiseSettledResult<T>;
