import type { ForumSite, ForumSites } from '@samverkansrummet/shared/lib/application/ports/ForumSites';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';

/** A forum's key is the last part of its site's address. */
const forumKeyAt = (path: string): ForumKey => (path.split('/').at(-1) ?? path) as ForumKey;

/** The forums that a page has come to know: its own site, the one in a part's settings, and the programme's. */
export class PageForums implements ForumSites {
  private readonly sites = new Map<ForumKey, ForumSite>();
  private readonly open: (path: string) => ForumSite;

  constructor(open: (path: string) => ForumSite) {
    this.open = open;
  }

  /** A forum that is known already keeps its site, and with it what has been read. */
  add(path: string): ForumKey {
    const key = forumKeyAt(path);
    if (!this.sites.has(key)) this.sites.set(key, this.open(path));
    return key;
  }

  all(): readonly ForumSite[] {
    return [...this.sites.values()];
  }

  of(forum: ForumKey): ForumSite | null {
    return this.sites.get(forum) ?? null;
  }
}
