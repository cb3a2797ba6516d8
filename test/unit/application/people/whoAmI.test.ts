import { whoAmI } from '../../../../shared/application/people/whoAmI';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { aContact, aCoordinator, forumKey, people, someContacts } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { district, jarva, rinkebyKista, roads, someOrganisations } from '../../../builders/anOrganisation';

const edits = { mayEdit: true, mayAnswer: true };
const answers = { mayEdit: false, mayAnswer: true };
const where = {
  contacts: someContacts(),
  organisations: someOrganisations(),
  forum: forumKey,
  rights: edits,
  today,
};
const coordinator = { person: people.coordinator, name: 'Samordnaren' };

describe('knowing who sits at the screen', () => {
  it('takes the organisation from the contacts of today', () => {
    const me = whoAmI({ person: people.roads, name: 'Drift' }, where);
    expect(me).toMatchObject({ organisation: roads, coordinator: false });
  });

  it('speaks for the own organisation, and for those it has come after', () => {
    const drift = { person: people.roads, name: 'Drift' };
    expect(whoAmI(drift, where).speaksFor).toEqual([roads]);
    const contacts = [aContact({ organisation: jarva })];
    expect(whoAmI(drift, { ...where, contacts }).speaksFor).toEqual([jarva, rinkebyKista]);
  });

  it('makes a coordinator only of a contact that SharePoint lets edit', () => {
    expect(whoAmI(coordinator, where)).toMatchObject({ organisation: district, coordinator: true });
    expect(whoAmI(coordinator, { ...where, rights: answers }).coordinator).toBe(false);
    expect(whoAmI({ person: people.roads, name: 'Drift' }, where).coordinator).toBe(false);
  });

  it('knows nobody by an ended contact', () => {
    const contacts = [aCoordinator({ validTo: addDays(today, -1) }), aContact()];
    expect(whoAmI(coordinator, { ...where, contacts })).toEqual({
      name: 'Samordnaren',
      contact: null,
      organisation: null,
      speaksFor: [],
      coordinator: false,
    });
  });
});
