import { success } from '../../domain/kernel/result';
import { heldBy } from '../people/whoAmI';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { ForumSites } from '../ports/ForumSites';
import type { SignedInUser } from '../ports/SignedInUser';
import type { AllActionsDesk } from './AllActions';
import { makeActionReading } from './makeActionReading';

interface AllActionsPorts {
  readonly directory: Directory;
  readonly forums: ForumSites;
  readonly user: SignedInUser;
  readonly clock: Clock;
}

/** Alla åtgärder: what a person may read is for each forum's site to say. */
export const makeAllActionsDesk = ({ directory, forums, user, clock }: AllActionsPorts): AllActionsDesk => ({
  // A page comes to know more forums while it stands open.
  get forums() {
    return forums.all().map(({ forum }) => forum);
  },
  surroundings: async () => {
    const known = await directory.load();
    if (!known.ok) return known;
    const today = clock.today();
    const { contacts, organisations } = known.value;
    return success({
      directory: known.value,
      forums: known.value.forums.filter(({ key }) => forums.of(key) !== null),
      heldIn: (forum) => heldBy(user, { contacts, organisations, forum, today })[0] ?? null,
    });
  },
  read: (selectionIn) => makeActionReading(forums.all(), selectionIn),
});
