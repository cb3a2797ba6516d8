import {
  makeBindLink,
  type BindLink,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/bindLink.js';
import type { LinkPorts } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/LinkPorts.js';
import { makeLinksInMessage } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/linksInMessage.js';
import { meetingsAhead } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/meetingsAhead.js';
import { rememberDirectory } from '@samverkansrummet/shared/lib-commonjs/application/directory/rememberDirectory.js';
import type { MessageSender } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { linkSecrets } from '../../teams-app/bot/answer-pages/linkSecrets.ts';
import { mailSender } from '../../teams-app/bot/mail/mailSender.ts';

/** The service's own mail half with its answer links, and nothing but the post office left out. */
export function mailWithLinks(
  ports: Omit<LinkPorts, 'secrets' | 'service'>,
  post: (mime: string) => void,
): { readonly sender: MessageSender; readonly bindLink: BindLink } {
  const directory = rememberDirectory(ports.directory, ports.clock);
  const links = {
    ...{ ...ports, directory, secrets: linkSecrets(() => 'test') },
    nextMeetingIn: meetingsAhead(ports),
  };
  const sent = { ok: true, value: undefined } as const;
  return {
    bindLink: makeBindLink(links),
    sender: mailSender({
      makeLinks: makeLinksInMessage(links),
      ...{ directory, clock: ports.clock },
      sendMime: (mime) => {
        post(mime);
        return Promise.resolve(sent);
      },
      hasSent: () => Promise.resolve({ ok: true, value: false }),
      mailbox: 'samverkansrummet@exempel.se',
      publicOrigin: 'https://svar.exempel.se',
      linkTo: (address) => address,
    }),
  };
}
