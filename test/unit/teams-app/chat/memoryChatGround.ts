import { minutesWriter } from '../../../../shared/adapters/documents/minutesWriter';
import { tableWriter } from '../../../../shared/adapters/documents/tableWriter';
import { MemoryConversationBook } from '../../../../shared/adapters/memory/MemoryConversationBook';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { MemoryProgrammeBook } from '../../../../shared/adapters/memory/MemoryProgrammeBook';
import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import type { OperationId, PersonId } from '../../../../shared/domain/kernel/id';
import type { ChatGround } from '../../../../teams-app/bot/chat/ChatGround';
import { makeChatGround } from '../../../../teams-app/bot/chat/makeChatGround';
import { forumKey } from '../../../builders/aContact';
import { ForumAtWork } from '../../application/aForumAtWork';

export const service = 'service' as PersonId;

/** The bot on a forum in memory. */
export function memoryChatGround(
  forum = new ForumAtWork(),
  conversations = new MemoryConversationBook(),
  office = new MemoryReminderOffice(service, 'owner', service),
): ChatGround {
  let written = 0;
  const site = forum.forum.remind(service, 'coordinator');
  return makeChatGround({
    directory: new MemoryDirectory(forum.directory, 'coordinator'),
    programmes: new MemoryProgrammeBook(),
    forums: new MemoryForumSites([forum.forum.signIn(service, 'coordinator')]),
    office,
    conversations,
    due: { all: () => [site], of: (key) => (key === forumKey ? site : null) },
    clock: forum.clock,
    service,
    timeZone: 'Europe/Stockholm',
    writer: minutesWriter,
    tables: tableWriter,
    operations: { next: () => `chat-${(written += 1)}` as OperationId },
    linkTo: (address) => `https://teams.example/${address}`,
  });
}
