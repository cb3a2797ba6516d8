import type { ForumKey } from '../../domain/organisation/forum';
import type { ActionRegister } from './ActionRegister';
import type { AnswerBook } from './AnswerBook';
import type { ChangeFeed } from './ChangeFeed';
import type { MeetingBook } from './MeetingBook';
import type { SituationBook } from './SituationBook';

/** The registers of one forum's site. */
export interface ForumSite {
  readonly forum: ForumKey;
  readonly actions: ActionRegister;
  readonly answers: AnswerBook;
  readonly meetings: MeetingBook;
  readonly situation: SituationBook;
  readonly changes: ChangeFeed;
}

/** The configured forum sites and no others. */
export interface ForumSites {
  all(): readonly ForumSite[];
  /** Null for a forum that is not configured: a link is never trusted. */
  of(forum: ForumKey): ForumSite | null;
}
