import { answerKinds, type AnswerKind } from '../../../../shared/domain/action/answer';
import { hear, mayAnswer, whoSpeaks } from '../../../../shared/domain/action/whoSpeaks';
import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { contactRoles, type Contact, type ContactRole } from '../../../../shared/domain/organisation/contact';
import {
  aContact,
  aCoordinator,
  forumKey,
  otherForumKey,
  people,
  someContacts,
} from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { anAnswer, anAnswerByLink } from '../../../builders/anAnswer';
import {
  district,
  jarva,
  police,
  region,
  rinkebyKista,
  roads,
  someOrganisations,
} from '../../../builders/anOrganisation';
import { stockholm } from '../../../builders/keys';

const hearing = (contacts: readonly Contact[] = someContacts()) => ({
  contacts,
  organisations: someOrganisations(),
  forum: forumKey,
  service: people.service,
});

describe('hearing who speaks', () => {
  it('lets a contact speak for its own organisation by its own account', () => {
    expect(whoSpeaks(anAnswer(), hearing(), today)).toEqual({
      kind: 'speaks',
      organisation: roads,
      functionTitle: 'Driftansvarig belysning',
      via: 'own-account',
    });
  });

  it('shows a claim for another organisation as a mismatch with both named', () => {
    expect(whoSpeaks(anAnswer({ author: people.police }), hearing(), today)).toEqual({
      kind: 'mismatch',
      claimed: roads,
      actual: [police],
    });
  });

  it('names each of the author’s organisations once in a mismatch', () => {
    const contacts = [
      aContact({ person: people.police, organisation: police }),
      aContact({ person: people.police, organisation: police, role: 'action-owner' }),
      aContact({ person: people.police, organisation: region }),
    ];
    expect(whoSpeaks(anAnswer({ author: people.police }), hearing(contacts), today)).toMatchObject({
      actual: [police, region],
    });
  });

  it.each([
    ['nobody is left as author', anAnswer({ author: null })],
    ['the author is no contact', anAnswer({ author: people.stranger })],
    ['the service wrote without a link', anAnswer({ author: people.service })],
    ['the link has an empty function', anAnswer({ author: people.service, linkFunction: '' })],
  ])('knows nobody when %s', (_, answer) => {
    expect(whoSpeaks(answer, hearing(), today)).toEqual({ kind: 'unknown' });
  });

  it('hears the service as the function its link was bound to', () => {
    expect(whoSpeaks(anAnswerByLink({ claimedOrganisation: region }), hearing(), today)).toEqual({
      kind: 'speaks',
      organisation: region,
      functionTitle: 'Driftansvarig belysning',
      via: 'link',
    });
  });

  it('hears what was told to the bot as such', () => {
    const told = anAnswerByLink({ claimedOrganisation: region, toldIn: 'chat' });
    expect(whoSpeaks(told, hearing(), today)).toMatchObject({ organisation: region, via: 'chat' });
    const edit = { ...told, kind: 'edit' } as const;
    expect(whoSpeaks(edit, hearing(), today).kind).toBe('speaks');
    expect(whoSpeaks({ ...edit, toldIn: null }, hearing(), today).kind).toBe('not-entitled');
  });

  it('gives a link function no weight when a person wrote the row', () => {
    const forged = anAnswer({ author: people.police, linkFunction: 'Driftansvarig belysning' });
    expect(whoSpeaks(forged, hearing(), today).kind).toBe('mismatch');
  });

  it('hears nobody by link while no service is set up', () => {
    expect(whoSpeaks(anAnswerByLink(), { ...hearing(), service: null }, today)).toEqual({ kind: 'unknown' });
  });

  it('marks what a coordinator notes for another organisation as spoken', () => {
    expect(whoSpeaks(anAnswer({ author: people.coordinator }), hearing(), today)).toEqual({
      kind: 'speaks',
      organisation: roads,
      functionTitle: 'Trygghetssamordnare',
      via: 'spoken',
    });
  });

  it('lets a coordinator speak for the own organisation by own account', () => {
    const own = anAnswer({ author: people.coordinator, claimedOrganisation: district });
    expect(whoSpeaks(own, hearing(), today)).toMatchObject({ organisation: district, via: 'own-account' });
  });

  it('lets a coordinator edit in the name of an organisation where the same person has a weaker role', () => {
    const contacts = [aCoordinator(), aContact({ person: people.coordinator, role: 'participant' })];
    const edit = anAnswer({ author: people.coordinator, kind: 'edit' });
    expect(whoSpeaks(edit, hearing(contacts), today)).toMatchObject({ kind: 'speaks', via: 'own-account' });
  });

  it('lets an organisation speak for one that it has come after, and no other', () => {
    const heir = [aContact({ organisation: jarva, functionTitle: 'Samordnare Järva' })];
    const theirs = anAnswer({ claimedOrganisation: rinkebyKista });
    const voice = { kind: 'speaks', organisation: rinkebyKista, functionTitle: 'Samordnare Järva' };
    expect(whoSpeaks(theirs, hearing(heir), today)).toMatchObject({ ...voice, via: 'own-account' });
    expect(whoSpeaks(theirs, hearing(), today)).toMatchObject({ kind: 'mismatch' });
    const backwards = anAnswer({ claimedOrganisation: jarva });
    const former = [aContact({ organisation: rinkebyKista })];
    expect(whoSpeaks(backwards, hearing(former), today)).toMatchObject({ kind: 'mismatch' });
  });

  it('uses the strongest of a person’s contacts in one organisation', () => {
    const contacts = [
      aContact({ role: 'reader', functionTitle: 'Läsare' }),
      aContact({ role: 'action-owner', functionTitle: 'Åtgärdsansvarig' }),
    ];
    expect(whoSpeaks(anAnswer(), hearing(contacts), today)).toMatchObject({
      functionTitle: 'Åtgärdsansvarig',
    });
  });
});

describe('hearing only contacts valid that day in that forum', () => {
  it.each([
    ['starts tomorrow', aContact({ validFrom: addDays(today, 1) }), 'unknown'],
    ['starts today', aContact({ validFrom: today }), 'speaks'],
    ['ends today', aContact({ validTo: today }), 'speaks'],
    ['ended yesterday', aContact({ validTo: addDays(today, -1) }), 'unknown'],
    ['is for this forum', aContact({ forums: [otherForumKey, forumKey] }), 'speaks'],
    ['is for another forum', aContact({ forums: [otherForumKey] }), 'unknown'],
  ])('a contact that %s', (_, contact, kind) => {
    expect(whoSpeaks(anAnswer(), hearing([contact]), today).kind).toBe(kind);
  });

  it('hears each answer on its own day in the municipality’s time zone', () => {
    const lastDay = aContact({ validTo: today });
    const beforeMidnight = anAnswer({ at: instant('2026-11-23T22:59:00Z') });
    const afterMidnight = anAnswer({ at: instant('2026-11-23T23:01:00Z') });
    const heard = hear([beforeMidnight, afterMidnight], { ...hearing([lastDay]), timeZone: stockholm });
    expect(heard.map(({ voice }) => voice.kind)).toEqual(['speaks', 'unknown']);
  });
});

describe('what each role may say', () => {
  const everything = answerKinds;
  const own: readonly AnswerKind[] = answerKinds.filter((kind) => kind !== 'skip' && kind !== 'edit');
  const may: Record<ContactRole, readonly AnswerKind[]> = {
    coordinator: everything,
    'contact-person': own,
    'action-owner': own,
    participant: ['comment'],
    reader: [],
  };

  it.each(contactRoles.flatMap((role) => answerKinds.map((kind) => [role, kind] as const)))(
    '%s, %s',
    (role, kind) => {
      const allowed = may[role].includes(kind);
      expect(mayAnswer(role, kind)).toBe(allowed);
      expect(whoSpeaks(anAnswer({ kind }), hearing([aContact({ role })]), today)).toMatchObject(
        allowed ? { kind: 'speaks' } : { kind: 'not-entitled', organisation: roads, role },
      );
    },
  );

  it.each(answerKinds)('a link, %s', (kind) => {
    const expected = own.includes(kind) ? 'speaks' : 'not-entitled';
    expect(whoSpeaks(anAnswerByLink({ kind }), hearing(), today).kind).toBe(expected);
  });
});
