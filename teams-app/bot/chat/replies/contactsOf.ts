import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { isValidOn } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/validity.js';
import type { ChatGround } from '../ChatGround.ts';
import type { MyPromises } from '../promises/loadPromises.ts';

/** What somebody is today, in any forum. */
export async function contactsOf(
  { directory, clock }: ChatGround,
  person: PersonId,
): Promise<Result<Pick<MyPromises, 'directory' | 'contacts'>, GatewayFailure>> {
  const known = await directory.load();
  if (!known.ok) return known;
  const today = clock.today();
  const contacts = known.value.contacts.filter(
    (contact) => contact.person === person && isValidOn(contact, today),
  );
  return success({ directory: known.value, contacts });
}
