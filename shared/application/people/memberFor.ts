import type { Contact } from '../../domain/organisation/contact';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { SignedInMember } from './signedInMember';

interface Seated {
  readonly me: SignedInMember;
  /** All that the person is in the forum today, the most entitled first. */
  readonly held: readonly Contact[];
}

/** Whoever is a contact of several organisations speaks as the first of those it concerns that is their own. */
export function memberFor(concerned: readonly OrganisationKey[], { me, held }: Seated): SignedInMember {
  if (me.coordinator) return me;
  const contact = concerned
    .map((key) => held.find(({ organisation }) => organisation === key))
    .find((each) => each !== undefined);
  return contact === undefined ? me : { ...me, contact, organisation: contact.organisation };
}
