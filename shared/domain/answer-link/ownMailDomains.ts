import type { LocalDate } from '../kernel/localDate';
import type { Contact } from '../organisation/contact';
import type { OrganisationKey } from '../organisation/organisation';
import { isValidOn } from '../organisation/validity';
import { domainOf, isOwnDomain } from './mailDomains';

/** More of those where anybody can have an address. */
const anybodys =
  /^(?:aol|duck|fastmail|gmx|googlemail|hey|mail|mailbox|pm|rocketmail|tuta|tutanota|web|yandex|ymail|zoho|algonet|bahnhof|bredband|brevet|glocalnet|home|ownit|passagen|spray|swipnet|tele2)\.[a-z]+$/u;

const mailOf = ({ mail }: Contact): string => (mail ?? '').trim().toLowerCase();

/**
 * The mail domains that are an organisation's own: its contacts of that day have them, and no other organisation's.
 * The departments of a city often share one, and then it says of nobody which department they belong to.
 */
export function ownMailDomains(
  organisation: OrganisationKey,
  contacts: readonly Contact[],
  day: LocalDate,
): readonly string[] {
  const valid = contacts.filter((contact) => mailOf(contact).includes('@') && isValidOn(contact, day));
  const domains = (own: boolean): readonly string[] =>
    valid
      .filter((contact) => (contact.organisation === organisation) === own)
      .map((contact) => domainOf(mailOf(contact)));
  const others = new Set(domains(false));
  return [...new Set(domains(true))].filter(
    (domain) => isOwnDomain(domain) && !anybodys.test(domain) && !others.has(domain),
  );
}

/** Whether an address is a contact's of that very organisation that day. */
export const isContactsMail = (
  mail: string,
  organisation: OrganisationKey,
  contacts: readonly Contact[],
  day: LocalDate,
): boolean =>
  contacts.some(
    (contact) =>
      contact.organisation === organisation &&
      isValidOn(contact, day) &&
      mailOf(contact) === mail.trim().toLowerCase(),
  );
