import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { ForumSite, ForumSites } from '../ports/ForumSites';
import type { SignedInUser } from '../ports/SignedInUser';

/** What is needed around a contact who is to be replaced. */
export interface ContactPorts {
  readonly site: ForumSite;
  readonly forums: ForumSites;
  readonly directory: Directory;
  readonly user: SignedInUser;
  readonly clock: Clock;
  readonly timeZone: string;
}
