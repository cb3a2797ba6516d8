import type { LocalDate } from '../kernel/localDate';
import type { Contact, ContactRole } from './contact';
import type { Forum } from './forum';
import type { OrganisationKey } from './organisation';
import { contactsOn } from './speakers';

/** A member whom nobody, or nobody else, can speak for (F26). */
export interface MissingSubstitute {
  readonly organisation: OrganisationKey;
  readonly why: 'no-contact' | 'no-substitute';
}

const speaksForOrganisation: Record<ContactRole, boolean> = {
  coordinator: true,
  'contact-person': true,
  'action-owner': false,
  participant: false,
  reader: false,
};

/** A substitute counts while it is a valid contact itself. */
export function missingSubstitutes(
  forum: Forum,
  contacts: readonly Contact[],
  day: LocalDate,
): readonly MissingSubstitute[] {
  const valid = contactsOn(contacts, day, forum.key);
  const ids = new Set(valid.map((contact) => contact.id));
  const hasSubstitute = ({ substitute }: Contact): boolean => substitute !== null && ids.has(substitute);
  return forum.members.flatMap((organisation): readonly MissingSubstitute[] => {
    const own = valid.filter(
      (contact) => contact.organisation === organisation && speaksForOrganisation[contact.role],
    );
    if (own.length === 0) return [{ organisation, why: 'no-contact' }];
    return own.some(hasSubstitute) ? [] : [{ organisation, why: 'no-substitute' }];
  });
}
