import { MemoryAnswerLinkBook } from '../../../../shared/adapters/memory/MemoryAnswerLinkBook';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { makeIssueLink } from '../../../../shared/application/answer-links/issueLink';
import type { LinkPorts } from '../../../../shared/application/answer-links/LinkPorts';
import { makeOpenLink, type OpenedLink } from '../../../../shared/application/answer-links/openLink';
import type { DirectoryContent } from '../../../../shared/application/ports/Directory';
import type { LinkSecret } from '../../../../shared/domain/answer-link/answerLink';
import type { Contact } from '../../../../shared/domain/organisation/contact';
import { linkSecrets } from '../../../../teams-app/bot/answer-pages/linkSecrets.ts';
import { aContact, forumKey, people } from '../../../builders/aContact';
import { done, ForumAtWork } from '../aForumAtWork';
import { UnreliableSite } from '../UnreliableSite';

/** A forum at work with the service beside it, as partners without account meet it. */
export class LinkDesk {
  readonly work: ForumAtWork;
  readonly links = new MemoryAnswerLinkBook();
  readonly ports: LinkPorts;
  /** What lies between the service and the forum's site. */
  readonly network: UnreliableSite;

  constructor(directory: Partial<DirectoryContent> = {}) {
    this.work = new ForumAtWork(directory);
    const site = this.work.forum.signIn(people.service, 'coordinator');
    this.network = new UnreliableSite(site);
    this.ports = {
      links: this.links,
      secrets: linkSecrets(() => 'test'),
      directory: new MemoryDirectory(this.work.directory),
      forums: new MemoryForumSites([this.network.site]),
      clock: this.work.clock,
      timeZone: 'Europe/Stockholm',
      service: people.service,
    };
  }

  /** A link for a contact, sent for a meeting unless there is none. */
  async linkFor(contact: Contact = aContact(), meeting = true, functionTitle?: string): Promise<LinkSecret> {
    const id = meeting ? await this.work.meets() : null;
    return done(
      await makeIssueLink(this.ports)({
        contact,
        forum: forumKey,
        meeting: id === null ? null : await this.work.meeting(id),
        ...(functionTitle === undefined ? {} : { functionTitle }),
      }),
    );
  }

  async closeLinksOf({ id }: Contact): Promise<void> {
    const { directory, clock } = this.ports;
    const found = done(await directory.load()).contacts.find((contact) => contact.id === id);
    if (found === undefined) throw new Error('There is no such contact.');
    done(await directory.changeContact(found, { linksClosedAt: clock.now() }, 'close' as never));
  }

  async opened(secret: string): Promise<OpenedLink> {
    return done(await makeOpenLink(this.ports)(secret));
  }
}
