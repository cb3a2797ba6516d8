import type { AnswerLinkBook } from '../../application/ports/AnswerLinkBook';
import type { ForumSites } from '../../application/ports/ForumSites';
import { connectForumSites, type ConnectedForumSites } from './connect';
import type { SharePointSetup } from './connectMeetingSites';
import { SiteConnection } from './http/SiteConnection';
import { SharePointAnswerLinkBook } from './registers/SharePointAnswerLinkBook';

export interface ConnectedAnswerLinks extends ConnectedForumSites {
  readonly forums: ForumSites;
  readonly links: AnswerLinkBook;
}

/** Opens what answering by link needs of the configured sites, and no others. */
export function connectAnswerLinks(setup: SharePointSetup): ConnectedAnswerLinks {
  const { sharePointOrigin, programmeSite, signIn, patience } = setup;
  const site = new SiteConnection({
    url: new URL(programmeSite, sharePointOrigin).href,
    signIn,
    ...(patience && { patience }),
  });
  return { ...connectForumSites(setup), links: new SharePointAnswerLinkBook(site) };
}
