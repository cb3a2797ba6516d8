import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { HeldContact, SignedInMember } from './signedInMember';

interface Seated {
  readonly me: SignedInMember;
  /** All that the person is in the forum today, the most entitled first. */
  readonly held: readonly HeldContact[];
}

/** Whoever is a contact of several organisations speaks as the first of those it concerns that is their own. */
export function memberFor(concerned: readonly OrganisationKey[], { me, held }: Seated): SignedInMember {
  if (me.coordinator) return me;
  const own = concerned
    .map((key) => held.find(({ speaksFor }) => speaksFor.includes(key)))
    .find((each) => each !== undefined);
  return own === undefined ? me : { ...me, ...own };
}
