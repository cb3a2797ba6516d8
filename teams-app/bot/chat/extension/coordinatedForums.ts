import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { contactsOfPerson } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/speakers.js';

/** Where a person may note a promise outside a meeting. */
export const coordinatedForums = (
  { contacts, forums }: Pick<DirectoryContent, 'contacts' | 'forums'>,
  person: PersonId,
  today: LocalDate,
): readonly Forum[] =>
  forums.filter(({ key }) =>
    contactsOfPerson(contacts, person, today, key).some(({ role }) => role === 'coordinator'),
  );
