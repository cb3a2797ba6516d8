import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';
import { answersFor } from '../../../../shared/domain/organisation/answersFor';
import { missingSubstitutes } from '../../../../shared/domain/organisation/missingSubstitutes';
import { contactsOn } from '../../../../shared/domain/organisation/speakers';
import { successorOn } from '../../../../shared/domain/organisation/successorOn';
import { isValidOn, organisationsOn } from '../../../../shared/domain/organisation/validity';
import { contactRoles, type ContactRole } from '../../../../shared/domain/organisation/contact';
import { aContact, aForum, forumKey, otherForumKey } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import {
  anEndedOrganisation,
  anOrganisation,
  jarva,
  rinkebyKista,
  roads,
  someOrganisations,
} from '../../../builders/anOrganisation';
import { key, rowId } from '../../../builders/keys';

const merger = localDate('2023-07-01');

describe('validity', () => {
  it.each([
    [null, null, true],
    [today, today, true],
    [addDays(today, 1), null, false],
    [null, addDays(today, -1), false],
  ])('from %s to %s', (validFrom, validTo, valid) => {
    expect(isValidOn({ validFrom, validTo }, today)).toBe(valid);
  });

  it('gives the organisations of a day', () => {
    const keys = (day: typeof today) => organisationsOn(someOrganisations(), day).map((one) => one.key);
    expect(keys(addDays(merger, -1))).toContain(rinkebyKista);
    expect(keys(addDays(merger, -1))).not.toContain(jarva);
    expect(keys(merger)).toContain(jarva);
    expect(keys(merger)).not.toContain(rinkebyKista);
  });
});

describe('who answers for an organisation', () => {
  const on = (day: typeof today, wanted = rinkebyKista, among = someOrganisations()) =>
    successorOn(among, wanted, day)?.key ?? null;

  it('is itself as long as it exists', () => {
    expect(on(addDays(merger, -1))).toBe(rinkebyKista);
    expect(on(today, roads)).toBe(roads);
  });

  it('is its successor from the day it ended', () => {
    expect(on(merger)).toBe(jarva);
  });

  it('is found at the end of a line of successors', () => {
    const middle = key<'Organisation'>('mellan');
    const line = [
      anEndedOrganisation({ successor: middle }),
      anEndedOrganisation({ key: middle, successor: jarva }),
      anOrganisation({ key: jarva }),
    ];
    expect(on(today, rinkebyKista, line)).toBe(jarva);
  });

  it.each([
    ['an unknown one', []],
    ['an ended one without successor', [anEndedOrganisation({ successor: null })]],
    ['a successor that is not in the register', [anEndedOrganisation()]],
    ['one that succeeds itself', [anEndedOrganisation({ successor: rinkebyKista })]],
    [
      'a line in a circle',
      [anEndedOrganisation(), anEndedOrganisation({ key: jarva, successor: rinkebyKista })],
    ],
  ])('is nobody for %s', (_, organisations) => {
    expect(on(today, rinkebyKista, organisations)).toBeNull();
  });
});

describe('the contacts of a forum', () => {
  it('are those valid that day and meant for it', () => {
    const contacts = [
      aContact({ id: rowId(1) }),
      aContact({ id: rowId(2), forums: [forumKey] }),
      aContact({ id: rowId(3), forums: [otherForumKey] }),
      aContact({ id: rowId(4), validTo: addDays(today, -1) }),
    ];
    expect(contactsOn(contacts, today, forumKey).map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('a missing substitute', () => {
  const forum = aForum({ members: [roads] });
  const missing = (...contacts: ReturnType<typeof aContact>[]) =>
    missingSubstitutes(forum, contacts, today).map(({ why }) => why);
  const substitute = aContact({ id: rowId(9), role: 'participant' });

  it('is flagged where nobody else can speak', () => {
    expect(missing(aContact())).toEqual(['no-substitute']);
    expect(missing(aContact({ substitute: substitute.id }), substitute)).toEqual([]);
  });

  it('is flagged when the substitute has left', () => {
    const left = { ...substitute, validTo: addDays(today, -1) };
    expect(missing(aContact({ substitute: left.id }), left)).toEqual(['no-substitute']);
  });

  it('is filled by one contact that has one', () => {
    const second = aContact({ id: rowId(2), substitute: substitute.id });
    expect(missing(aContact(), second, substitute)).toEqual([]);
  });

  const speaks: Record<ContactRole, boolean> = {
    coordinator: true,
    'contact-person': true,
    'action-owner': false,
    participant: false,
    reader: false,
  };

  it.each(contactRoles)('is a missing contact where there is only a %s', (role) => {
    expect(missing(aContact({ role }))).toEqual([speaks[role] ? 'no-substitute' : 'no-contact']);
  });
});

describe('what an organisation answers for', () => {
  const on = (day: typeof today, wanted = jarva) => answersFor(someOrganisations(), wanted, day);

  it('is its own, and what the ended ones promised that it has come after', () => {
    expect(on(today, roads)).toEqual([roads]);
    expect(on(merger)).toEqual([jarva, rinkebyKista]);
    expect(on(addDays(merger, -1))).toEqual([jarva]);
    expect(on(today, rinkebyKista)).toEqual([rinkebyKista]);
  });
});
