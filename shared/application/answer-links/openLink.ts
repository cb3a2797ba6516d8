import {
  contactOfLink,
  isLinkOpen,
  linkSecretIn,
  type AnswerLink,
} from '../../domain/answer-link/answerLink';
import { failure, success, type Result } from '../../domain/kernel/result';
import { answersFor } from '../../domain/organisation/answersFor';
import type { Contact } from '../../domain/organisation/contact';
import type { Forum } from '../../domain/organisation/forum';
import type { Organisation, OrganisationKey } from '../../domain/organisation/organisation';
import type { DirectoryContent } from '../ports/Directory';
import type { ForumSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { LinkPorts } from './LinkPorts';

/** A link that leads somewhere today, with whom it speaks for and where. */
export interface OpenedLink {
  readonly link: AnswerLink;
  readonly contact: Contact;
  readonly organisation: Organisation;
  /** Its own promises, and those of the ended organisations it has come after. */
  readonly speaksFor: readonly OrganisationKey[];
  readonly forum: Forum;
  readonly site: ForumSite;
  readonly directory: DirectoryContent;
  /** What its answers are signed with: the function, or the colleague it was handed to by the function. */
  readonly signature: string;
}

/** A wrong, revoked, old or orphaned link: nobody is told which. */
type LinkClosed = { readonly kind: 'link-closed' };

export type OpenLink = (secret: string) => Promise<Result<OpenedLink, LinkClosed | GatewayFailure>>;

const closed = failure({ kind: 'link-closed' } as const);

/** What stands in an address is only a claim: its hash decides, and then the contact as it stands today. */
export const makeOpenLink =
  (ports: LinkPorts): OpenLink =>
  async (text) => {
    const found = await findLink(text, ports);
    if (!found.ok) return found;
    const known = await ports.directory.load();
    return known.ok ? opened(found.value, known.value, ports) : known;
  };

async function findLink(
  text: string,
  { links, secrets, clock }: LinkPorts,
): Promise<Result<AnswerLink, LinkClosed | GatewayFailure>> {
  const secret = linkSecretIn(text);
  if (secret === null) return closed;
  const hash = secrets.hashOf(secret);
  const found = await links.find(hash);
  if (!found.ok) return found;
  const link = found.value;
  if (link === null || !secrets.same(link.hash, hash)) return closed;
  return isLinkOpen(link, clock.today()) ? success(link) : closed;
}

function opened(
  link: AnswerLink,
  directory: DirectoryContent,
  { forums, clock }: LinkPorts,
): Result<OpenedLink, LinkClosed> {
  const contact = contactOfLink(link, directory.contacts, clock.today());
  const organisation = directory.organisations.find(({ key }) => key === link.organisation);
  const forum = directory.forums.find(({ key }) => key === link.forum);
  const site = forums.of(link.forum);
  if (contact === null || organisation === undefined || forum === undefined || site === null) return closed;
  const { functionTitle } = contact;
  const signature =
    link.purpose === 'colleague' ? `${link.functionTitle}, via ${functionTitle}` : functionTitle;
  const speaksFor = answersFor(directory.organisations, organisation.key, clock.today());
  return success({ link, contact, organisation, speaksFor, forum, site, directory, signature });
}
