/** Anybody can have an address there, so a contact's does not make them an organisation's. */
const anybodys =
  /^(?:gmail|hotmail|outlook|live|icloud|me|yahoo|telia|comhem|proton|protonmail|msn|bredband2)\./u;

export const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();

/** Whether a domain can be an organisation's own. */
export const isOwnDomain = (domain: string): boolean => domain !== '' && !anybodys.test(domain);
