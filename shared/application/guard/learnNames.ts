import { domainOf, isOwnDomain } from '../../domain/answer-link/mailDomains';
import type { Allowed } from '../../domain/kernel/guard/finding';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { TextGuard } from './TextGuard';

/** What the programme's registers say points nobody out: places, organisations, forums and the organisations' own mail. */
export function allowedIn({ organisations, places, forums, contacts }: DirectoryContent): Allowed {
  const mails = contacts.flatMap(({ mail }) => (mail?.includes('@') === true ? [domainOf(mail)] : []));
  const names = [
    ...organisations.flatMap(({ name, shortName }) => [name, shortName]),
    ...places.map(({ name }) => name),
    ...forums.map(({ name }) => name),
    ...contacts.map(({ functionTitle }) => functionTitle),
  ];
  return {
    domains: [...new Set(mails)].filter(isOwnDomain),
    names: [...new Set(names)].filter((name) => name.trim().length > 2),
  };
}

/** The same directory; the guard learns from it whenever it is read. */
export const learnNames = (directory: Directory, guard: TextGuard): Directory => ({
  ...directory,
  add: (register, rows) => directory.add(register, rows),
  load: async () => {
    const loaded = await directory.load();
    if (loaded.ok) guard.allow(allowedIn(loaded.value));
    return loaded;
  },
});
