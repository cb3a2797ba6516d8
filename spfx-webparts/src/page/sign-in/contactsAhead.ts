import {
  contactsAddress,
  readContacts,
} from '@samverkansrummet/shared/lib/adapters/sharepoint/lists/contactsOf';
import type { SignedInUser } from '@samverkansrummet/shared/lib/application/ports/SignedInUser';
import type { Contact } from '@samverkansrummet/shared/lib/domain/organisation/contact';

/** What the parts are drawn without, rather than let the reader wait for it. */
const patienceMs = 300;

type Person = SignedInUser['person'];

const asked = new Map<string, Promise<void>>();
const known = new Map<string, readonly Contact[]>();

const keyOf = (programmeAddress: string, person: Person): string => `${programmeAddress} ${person}`;

/** For whom the reader speaks, as far as it is known already. */
export const contactsAhead = (programmeAddress: string, person: Person): readonly Contact[] =>
  known.get(keyOf(programmeAddress, person)) ?? [];

/**
 * Asks for whom the reader speaks while the page fetches its scripts, so that what waits for them can be asked along
 * with the page's first readings and not after the directory. Once for each page.
 */
export async function askContactsAhead(programmeAddress: string, person: Person): Promise<void> {
  if (person === '') return;
  const key = keyOf(programmeAddress, person);
  const asking =
    asked.get(key) ??
    fetchContacts(contactsAddress(programmeAddress, person)).then(
      (contacts) => void known.set(key, contacts),
      // The directory tells the same a moment later.
      () => undefined,
    );
  asked.set(key, asking);
  await Promise.race([asking, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

async function fetchContacts(address: string): Promise<readonly Contact[]> {
  const headers = { accept: 'application/json' };
  const answer = await fetch(address, { headers, credentials: 'same-origin' });
  if (!answer.ok) return [];
  const { value } = (await answer.json()) as { readonly value: Parameters<typeof readContacts>[0] };
  return readContacts(value);
}
