import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { ChatGround } from '../ChatGround.ts';
import type { Speaker } from '../replies/Speaker.ts';

/** What a group talks about. */
export interface GroupTopic {
  readonly forum: Forum;
  readonly directory: DirectoryContent;
}

/** Answers in a channel or a group that belongs to a forum, where nobody is named. */
export type GroupReply = (ground: ChatGround, speaker: Speaker, topic: GroupTopic) => Promise<AdaptiveCard>;
