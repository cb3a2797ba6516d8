import type { WishBook } from '../../application/answer-links/pauseByLink';
import type { AnswerLinkBook } from '../../application/ports/AnswerLinkBook';
import type { ForumSites } from '../../application/ports/ForumSites';
import type { PersonId } from '../../domain/kernel/id';
import { connectForumSites, type ConnectedForumSites } from './connect';
import type { SharePointSetup } from './connectMeetingSites';
import { SiteConnection } from './http/SiteConnection';
import { SharePointAnswerLinkBook } from './registers/SharePointAnswerLinkBook';
import { SharePointReminderBook } from './registers/SharePointReminderBook';

export interface ConnectedAnswerLinks extends ConnectedForumSites {
  readonly forums: ForumSites;
  readonly links: AnswerLinkBook;
  readonly wishes: WishBook;
}

/** Opens what answering by link needs of the configured sites, and no others; the service alone wishes for others. */
export function connectAnswerLinks(
  setup: SharePointSetup,
  service: PersonId | null = null,
): ConnectedAnswerLinks {
  const { sharePointOrigin, programmeSite, signIn, patience } = setup;
  const site = new SiteConnection({
    url: new URL(programmeSite, sharePointOrigin).href,
    signIn,
    ...(patience && { patience }),
  });
  return {
    ...connectForumSites(setup),
    links: new SharePointAnswerLinkBook(site),
    wishes: new SharePointReminderBook(site, service),
  };
}
