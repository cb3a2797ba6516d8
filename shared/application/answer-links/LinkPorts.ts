import type { AnswerLinkBook, LinkSecrets } from '../ports/AnswerLinkBook';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { ForumSites } from '../ports/ForumSites';
import type { PersonId } from '../../domain/kernel/id';

/** What answering by link stands on. */
export interface LinkPorts {
  readonly links: AnswerLinkBook;
  readonly secrets: LinkSecrets;
  readonly directory: Directory;
  readonly forums: ForumSites;
  readonly clock: Clock;
  readonly timeZone: string;
  /** Who the service is in SharePoint; its answers alone count as given by link. */
  readonly service: PersonId;
}
