import { checkTitle } from '../../domain/kernel/checkTitle';
import type { OperationId } from '../../domain/kernel/id';
import { instantAt } from '../../domain/kernel/instantAt';
import { failure, success, type Result } from '../../domain/kernel/result';
import { newTopic } from '../../domain/meeting/topic';
import { domainOf } from '../../domain/answer-link/mailDomains';
import { isContactsMail, ownMailDomains } from '../../domain/answer-link/ownMailDomains';
import { mayHandOn, type LinkSecret } from '../../domain/answer-link/answerLink';
import { checkSuccessor, type SuccessorDraft } from '../../domain/organisation/replaceContact';
import { guardTexts } from '../guard/guardTexts';
import type { TextGuard } from '../guard/TextGuard';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import { makeIssueLink, type IssueRefusal } from './issueLink';
import type { LinkPorts } from './LinkPorts';
import type { OpenedLink } from './openLink';

export type HandOverRefusal =
  | CommandRefusal
  | IssueRefusal
  /** A colleague's link is not handed on. */
  | { readonly kind: 'not-handed-on' }
  /** Outside the organisation's own mail domains, and no contact of it. */
  | { readonly kind: 'foreign-mail'; readonly domains: readonly string[] }
  /** The day's colleagues have been given theirs. */
  | { readonly kind: 'enough-today' };

/** How many colleagues a contact can hand over to in a day, by all its links and at whatever instance of the service. */
export const mostHandedOver = 5;

/** A colleague's own link, for the one who sends it. */
export interface HandedOver extends SuccessorDraft {
  readonly secret: LinkSecret;
}

interface PrepareByLink {
  /** Puts a topic in the forum's backlog for the organisation (F6). */
  proposeTopic(
    opened: OpenedLink,
    title: string,
    operation: OperationId,
  ): Promise<Result<void, CommandRefusal>>;
  /**
   * A link of a colleague's own, within the organisation's mail domains or its contacts; it ends when this one does. The
   * same operation gives the same link.
   */
  handOver(
    opened: OpenedLink,
    colleague: SuccessorDraft,
    operation: OperationId,
  ): Promise<Result<HandedOver, HandOverRefusal>>;
}

/** What a partner without account does besides answering. */
export const makePrepareByLink = (ports: LinkPorts, guard: TextGuard): PrepareByLink =>
  guardTexts<PrepareByLink>(
    { proposeTopic, handOver: makeHandOver(ports) },
    { proposeTopic: (_, title) => [title], handOver: (_, { functionTitle }) => [functionTitle] },
    guard,
  );

const proposeTopic: PrepareByLink['proposeTopic'] = async ({ site, organisation }, typed, operation) => {
  const title = checkTitle(typed);
  if (!title.ok) return title;
  const added = await site.meetings.add('topic', newTopic(title.value, organisation.key), operation);
  return added.ok ? success(undefined) : added;
};

/** The domains that a colleague's address may have; one that other organisations share says nothing of whose it is. */
export const colleagueDomains = ({ organisation, directory }: OpenedLink, { clock }: LinkPorts) =>
  ownMailDomains(organisation.key, directory.contacts, clock.today());

const isKnown = (mail: string, { organisation, directory }: OpenedLink, { clock }: LinkPorts): boolean =>
  isContactsMail(mail, organisation.key, directory.contacts, clock.today());

const makeHandOver =
  (ports: LinkPorts): PrepareByLink['handOver'] =>
  async (opened, draft, operation) => {
    const { contact, forum, link } = opened;
    if (!mayHandOn(link, contact)) return failure({ kind: 'not-handed-on' });
    const checked = checkSuccessor(contact, draft, ports.clock.today());
    if (!checked.ok) return checked;
    const { functionTitle, mail } = checked.value;
    const domains = colleagueDomains(opened, ports);
    if (!domains.includes(domainOf(mail)) && !isKnown(mail, opened, ports))
      return failure({ kind: 'foreign-mail', domains });
    const today = instantAt(ports.clock.today(), '00:00', ports.timeZone);
    const handed = await ports.links.handedOverSince(contact.id, today);
    if (!handed.ok) return handed;
    if (handed.value >= mostHandedOver) return failure({ kind: 'enough-today' });
    const made = await makeIssueLink(ports)({
      ...{ contact, forum: forum.key, functionTitle },
      meeting: null,
      like: link,
      named: operation,
    });
    return made.ok ? success({ secret: made.value, functionTitle, mail }) : made;
  };
