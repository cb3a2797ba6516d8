import type { ForumSite, ForumSites } from '../../application/ports/ForumSites';
import type { ForumKey } from '../../domain/organisation/forum';

export class MemoryForumSites implements ForumSites {
  private readonly sites: readonly ForumSite[];

  constructor(sites: readonly ForumSite[]) {
    this.sites = sites;
  }

  all(): readonly ForumSite[] {
    return this.sites;
  }

  of(forum: ForumKey): ForumSite | null {
    return this.sites.find((site) => site.forum === forum) ?? null;
  }
}
