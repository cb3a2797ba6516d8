import { checkSuccessor, successorOf } from '../../../../shared/domain/organisation/replaceContact';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { aContact, forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { rowId } from '../../../builders/keys';

const old = aContact({ forums: [forumKey], substitute: rowId(7) });

describe('who may take over a contact', () => {
  it.each([
    ['a new function', { functionTitle: ' Områdes\tingenjör ', mail: '' }, null],
    ['the same function at a new address', { functionTitle: old.functionTitle, mail: 'ny@exempel.se' }, null],
    ['no function', { functionTitle: '  ', mail: 'ny@exempel.se' }, 'text-missing'],
    ['a function too long', { functionTitle: 'x'.repeat(256), mail: '' }, 'text-too-long'],
    ['half an address', { functionTitle: 'Ny', mail: 'ny@exempel' }, 'not-a-mail'],
    ['two addresses', { functionTitle: 'Ny', mail: 'a@exempel.se;b@exempel.se' }, 'not-a-mail'],
    ['itself', { functionTitle: old.functionTitle, mail: old.mail ?? '' }, 'contact-not-replaceable'],
  ])('%s', (_, draft, refusal) => {
    const checked = checkSuccessor(old, draft, today);
    expect(checked.ok ? null : checked.error.kind).toBe(refusal);
  });

  it('is nobody where the contact’s days are over', () => {
    const ended = { ...old, validTo: addDays(today, -1) };
    const checked = checkSuccessor(ended, { functionTitle: 'Ny', mail: '' }, today);
    expect(checked).toEqual({ ok: false, error: { kind: 'contact-not-replaceable' } });
  });
});

describe('the contact that takes over', () => {
  const draft = { functionTitle: 'Ny', mail: 'ny@exempel.se' };

  it('has the old one’s organisation, role, forums and substitute, from today', () => {
    const successor = successorOf(old, draft, people.police, today);
    expect(successor).toEqual({
      organisation: old.organisation,
      functionTitle: 'Ny',
      role: old.role,
      channel: 'teams',
      person: people.police,
      mail: 'ny@exempel.se',
      forums: [forumKey],
      substitute: rowId(7),
      validFrom: today,
      validTo: null,
      successor: null,
      linksClosedAt: null,
    });
  });

  it.each([
    ['teams', null, 'mail'],
    ['guest', null, 'mail'],
    ['guest', people.police, 'guest'],
    ['mail', people.police, 'teams'],
  ] as const)('by %s with account %s answers by %s', (channel, person, expected) => {
    expect(successorOf({ ...old, channel }, draft, person, today).channel).toBe(expected);
  });
});
