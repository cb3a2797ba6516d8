import { randomUUID } from 'node:crypto';
import {
  connectReminders,
  type ConnectedReminders,
} from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectReminders.js';
import { makeBindLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/bindLink.js';
import { makeLinksInMessage } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/linksInMessage.js';
import { meetingsAhead } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/meetingsAhead.js';
import { makeReturnedHandOvers } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/returnedHandOvers.js';
import type { MessageSender } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { makeTick, type Tick } from '@samverkansrummet/shared/lib-commonjs/application/reminders/makeTick.js';
import { makeTakeReturned } from '@samverkansrummet/shared/lib-commonjs/application/reminders/takeReturned.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { tellReturned } from './answer-pages/tellReturned.ts';
import type { ChatGround } from './chat/ChatGround.ts';
import { makeTellGroups } from './chat/group/makeTellGroups.ts';
import { makeChatSender } from './chat/outbound/makeChatSender.ts';
import type { SpeakFirst } from './chat/outbound/SpeakFirst.ts';
import type { ConnectedMail } from './connectMail.ts';
import type { ServiceGround } from './connectService.ts';
import { linkTo } from './linkTo.ts';
import type { Log } from './log/createLog.ts';
import { mailSender } from './mail/mailSender.ts';
import { graphReturned } from './mail/returned/graphReturned.ts';
import { tidyMailbox } from './mail/tidyMailbox.ts';
import { sendersOf } from './reminding/sendersOf.ts';
import type { ServiceSettings } from './settings/ServiceSettings.ts';

/** How the service reaches people. */
export interface Ways {
  readonly chatGround: ChatGround;
  readonly speakFirst: SpeakFirst;
  readonly mail: ConnectedMail;
  readonly log: Log;
}

interface ConnectedReminding {
  /** By the chat, or by mail with links that are answered by. */
  readonly sender: MessageSender;
  /** The tick over the configured sites, sending by `sender` or by what stands in its place. */
  readonly tickBy: (sender: MessageSender) => Tick;
  /** What is done after each tick. */
  readonly afterwards: () => Promise<void>;
}

export function connectReminding(
  settings: ServiceSettings,
  ground: ServiceGround,
  { chatGround, speakFirst, mail: { folder, sendMime, post }, log }: Ways,
): ConnectedReminding {
  const { setup, clock, linkPorts } = ground;
  const { service } = linkPorts;
  const { timeZone, mailbox: address, publicOrigin } = settings;
  const operations = { next: () => randomUUID() as string as OperationId };
  const reminders: ConnectedReminders = connectReminders({ ...setup, service });
  const { office, conversations: book } = reminders;
  const links = { ...linkPorts, nextMeetingIn: meetingsAhead(linkPorts) };
  const mail = mailSender({
    hasSent: (messageId) => folder.hasSent(messageId),
    ...{ clock, publicOrigin, mailbox: address, directory: linkPorts.directory },
    sendMime,
    makeLinks: makeLinksInMessage(links),
    linkTo: (address) => linkTo(settings, address),
  });
  const chat = makeChatSender({ ground: chatGround, book, speakFirst });
  const tellGroups = makeTellGroups({
    ground: chatGround,
    book,
    office,
    operations,
    speakFirst,
    random: Math.random,
  });
  const takeReturned = makeTakeReturned({
    ...{ clock, timeZone, operations, office },
    returned: graphReturned({ folder, address }),
    takeOthers: tellReturned(makeReturnedHandOvers(linkPorts), post),
  });
  return {
    sender: sendersOf({ chat, mail }),
    tickBy: (sender) =>
      makeTick({
        ...{ ...reminders, bindLink: makeBindLink(links) },
        ...{ sender, clock, timeZone, service, operations, random: Math.random },
      }),
    afterwards: async () => {
      await tidyMailbox({ folder, takeReturned, clock, log });
      await tellGroups();
    },
  };
}
