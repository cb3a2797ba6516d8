import { whoAmI } from '../../../../shared/application/people/whoAmI';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { aContact, aCoordinator, forumKey, people, someContacts } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { district, roads } from '../../../builders/anOrganisation';

const edits = { mayEdit: true, mayAnswer: true };
const answers = { mayEdit: false, mayAnswer: true };
const where = { contacts: someContacts(), forum: forumKey, rights: edits, today };
const coordinator = { person: people.coordinator, name: 'Samordnaren' };

describe('knowing who sits at the screen', () => {
  it('takes the organisation from the contacts of today', () => {
    const me = whoAmI({ person: people.roads, name: 'Drift' }, where);
    expect(me).toMatchObject({ organisation: roads, coordinator: false });
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
      coordinator: false,
    });
  });
});
