import type { LocalDate } from '../kernel/localDate';
import type { Contact } from '../organisation/contact';
import type { OrganisationKey } from '../organisation/organisation';
import { isValidOn } from '../organisation/validity';

/** Anybody can have an address there, so a contact's does not make them an organisation's. */
const anybodys =
  /^(?:gmail|hotmail|outlook|live|icloud|me|yahoo|telia|comhem|proton|protonmail|msn|bredband2)\./u;

export const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();

/** Whether a domain can be an organisation's own. */
export const isOwnDomain = (domain: string): boolean => domain !== '' && !anybodys.test(domain);

/** The mail domains that an organisation is registered with, by its contacts of that day. */
export const mailDomainsOf = (
  organisation: OrganisationKey,
  contacts: readonly Contact[],
  day: LocalDate,
): readonly string[] => [
  ...new Set(
    contacts
      .filter((contact) => contact.organisation === organisation && isValidOn(contact, day))
      .flatMap(({ mail }) => (mail?.includes('@') === true ? [domainOf(mail)] : []))
      .filter(isOwnDomain),
  ),
];
