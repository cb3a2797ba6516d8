import '@pnp/sp/site-users/web.js';
import type { PersonId } from '../../../domain/kernel/id';
import type { Call, SiteConnection } from '../http/SiteConnection';

export interface SiteUser {
  readonly Id: number;
  readonly LoginName?: string;
  readonly AadObjectId?: { readonly NameId?: string | null } | null;
}

/** A row names its author by a number that differs from site to site; this turns it into the person's object id. */
export class SiteUsers {
  private readonly site: SiteConnection;
  private known = new Map<number, PersonId | null>();

  constructor(site: SiteConnection) {
    this.site = site;
  }

  readonly authorOf = (siteUserId: number): PersonId | null => this.known.get(siteUserId) ?? null;

  get empty(): boolean {
    return this.known.size === 0;
  }

  /** To be put into a batch that reads answers while nobody is known yet. */
  readonly call: Call<readonly SiteUser[]> = (web) =>
    web.siteUsers.select('Id', 'LoginName', 'AadObjectId')();

  learn(users: readonly SiteUser[]): void {
    this.known = new Map(users.map((user) => [user.Id, personOf(user)]));
  }

  /** One more request, only when somebody new has written. */
  async meet(siteUserIds: readonly number[]): Promise<void> {
    if (siteUserIds.every((id) => this.known.has(id))) return;
    this.learn(await this.site.one(this.call));
    for (const id of siteUserIds) if (!this.known.has(id)) this.known.set(id, null);
  }
}

/** An app has no object id here; SharePoint names it by its client id in the tenant. */
const appLogin = /\|ms\.sp\.ext\|(.+)@/;

const personOf = ({ AadObjectId, LoginName = '' }: SiteUser): PersonId | null => {
  const id = AadObjectId?.NameId ?? appLogin.exec(LoginName)?.[1] ?? '';
  return id === '' ? null : (id.toLowerCase() as PersonId);
};
