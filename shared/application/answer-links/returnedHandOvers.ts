import { contactOfLink, linkMailName, type AnswerLink } from '../../domain/answer-link/answerLink';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { instantAt } from '../../domain/kernel/instantAt';
import { success, type Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import type { Forum } from '../../domain/organisation/forum';
import type { Organisation } from '../../domain/organisation/organisation';
import type { DirectoryContent } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ReturnedMessage } from '../ports/ReturnedMail';
import type { LinkPorts } from './LinkPorts';

/** A colleague's link whose mail came back, with who speaks for the organisation today and is to be told. */
export interface ReturnedHandOver {
  readonly link: AnswerLink;
  readonly contact: Contact;
  readonly organisation: Organisation;
  readonly forum: Forum;
}

export type ReturnedHandOvers = (
  messages: readonly ReturnedMessage[],
) => Promise<Result<readonly ReturnedHandOver[], GatewayFailure>>;

/** What comes back later than this is told to nobody. */
const daysLookedBack = 7;

/** Which hand-overs did not arrive; one whose organisation nobody speaks for any more is left out. */
export const makeReturnedHandOvers =
  ({ links, directory, clock, timeZone }: LinkPorts): ReturnedHandOvers =>
  async (messages) => {
    const handedOver = await links.lastHandedOver();
    if (!handedOver.ok) return handedOver;
    const since = instantAt(addDays(clock.today(), -daysLookedBack), '00:00', timeZone);
    const returned = handedOver.value.filter(
      (link) => link.issuedAt >= since && messages.some(({ isOf }) => isOf({ key: linkMailName(link) })),
    );
    if (returned.length === 0) return success([]);
    const known = await directory.load();
    return known.ok
      ? success(returned.flatMap((link) => whose(link, known.value, clock.today()) ?? []))
      : known;
  };

function whose(
  link: AnswerLink,
  { contacts, organisations, forums }: DirectoryContent,
  today: LocalDate,
): ReturnedHandOver | null {
  const contact = contactOfLink(link, contacts, today);
  const organisation = organisations.find(({ key }) => key === link.organisation);
  const forum = forums.find(({ key }) => key === link.forum);
  if (contact === null || organisation === undefined || forum === undefined) return null;
  return { link, contact, organisation, forum };
}
