import { composeUseCases, type Ports } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import { rememberDirectory } from '@samverkansrummet/shared/lib-commonjs/application/directory/rememberDirectory.js';
import { makeConversationDesk } from '@samverkansrummet/shared/lib-commonjs/application/conversations/makeConversationDesk.js';
import { makeRereadMessage } from '@samverkansrummet/shared/lib-commonjs/application/reminders/rereadMessage.js';
import type { AnswerBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/AnswerBook.js';
import type { ConversationBook } from '@samverkansrummet/shared/lib-commonjs/application/ports/ConversationBook.js';
import type {
  ForumSite,
  ForumSites,
  Sites,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';
import type { ReminderSite } from '@samverkansrummet/shared/lib-commonjs/application/ports/DueBook.js';
import type { ReminderOffice } from '@samverkansrummet/shared/lib-commonjs/application/ports/ReminderOffice.js';
import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { success } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type { ChatGround } from './ChatGround.ts';
import { recipientKeyOf } from './promises/recipientKeyOf.ts';

export interface ChatGroundSetup extends Omit<Ports, 'user'> {
  readonly office: Pick<ReminderOffice, 'addWish' | 'load'>;
  readonly conversations: ConversationBook;
  readonly due: Sites<Pick<ReminderSite, 'forum' | 'due'>>;
  readonly timeZone: string;
  /** Who the service is in SharePoint; it alone writes for others. */
  readonly service: PersonId;
  readonly linkTo: ChatGround['linkTo'];
}

/** The product as the bot has it: it writes as the service, for the function of whoever pressed and no other. */
export function makeChatGround({
  office,
  linkTo,
  conversations,
  due,
  ...setup
}: ChatGroundSetup): ChatGround {
  const { clock, forums, operations, timeZone } = setup;
  const directory = rememberDirectory(setup.directory, clock);
  return {
    directory,
    clock,
    timeZone,
    linkTo,
    dueOf: (forum) => due.of(forum)?.due ?? null,
    rereadMessage: makeRereadMessage({ office, directory, forums: due, clock, timeZone }),
    conversations: makeConversationDesk({ conversations, clock, operations }),
    wishesOf: async (person) => {
      const read = await office.load(clock.now(), clock.today());
      if (!read.ok) return read;
      return success(read.value.wishes.filter(({ recipient }) => recipient === recipientKeyOf(person)));
    },
    addWish: (wish) => office.addWish(wish, operations.next()),
    useCasesOf: (person, speaking) =>
      composeUseCases({
        ...setup,
        directory,
        forums: speaking === null ? forums : speakingFor(speaking, forums),
        user: { person, name: speaking?.functionTitle ?? '' },
      }),
  };
}

function speakingFor({ functionTitle }: Contact, forums: ForumSites): ForumSites {
  const spoken = (site: ForumSite): ForumSite => ({ ...site, answers: signing(site.answers, functionTitle) });
  return {
    all: () => forums.all().map(spoken),
    of: (forum) => {
      const site = forums.of(forum);
      return site === null ? null : spoken(site);
    },
  };
}

const signing = (answers: AnswerBook, linkFunction: string): AnswerBook => ({
  add: (answer, operation) => answers.add({ ...answer, linkFunction, toldIn: 'chat' }, operation),
  recent: () => answers.recent(),
  of: (action) => answers.of(action),
});
