import type { DirectoryRows } from '../../shared/application/ports/Directory';
import type { Contact } from '../../shared/domain/organisation/contact';
import { instant } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import { the } from '../support/the';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';

/** Every field filled in. */
const fullRows = (): { readonly [R in keyof DirectoryRows]: DirectoryRows[R] } => ({
  organisations: {
    key: unique('rinkeby') as never,
    name: 'Rinkeby-Kista stadsdelsförvaltning',
    shortName: 'Rinkeby-Kista SDF',
    tag: 'RK',
    kind: 'district-administration',
    validFrom: localDate('2007-01-01'),
    validTo: localDate('2023-06-30'),
    successor: 'jarva' as never,
  },
  contacts: {
    organisation: 'trafikkontoret' as never,
    functionTitle: unique('Driftansvarig belysning'),
    role: 'action-owner',
    channel: 'guest',
    person: '00000000-0000-4000-8000-000000000002' as never,
    mail: 'driftansvarig@exempel.se',
    forums: ['est-sodermalm', 'bra-farsta'] as never,
    substitute: 4 as never,
    validFrom: localDate('2026-03-29'),
    validTo: localDate('2026-10-25'),
    successor: 9 as never,
    linksClosedAt: instant('2026-10-24T12:00:00Z'),
  },
  places: {
    key: unique('medborgarplatsen') as never,
    name: 'Medborgarplatsen',
    kind: 'square',
    district: 'Södermalm',
    protectedPlace: true,
    latitude: 59.3143,
    longitude: 18.0735,
  },
  programmes: {
    key: unique('program') as never,
    name: 'Trygghetsprogram 2024–2027',
    from: localDate('2024-01-01'),
    to: localDate('2027-12-31'),
    decidedBy: 'Kommunfullmäktige',
    decidedOn: localDate('2023-11-27'),
    paragraph: '§ 14',
    registryNumber: 'DEMO 2023/100',
    assignment: 'Kommunfullmäktiges budget 2023',
    goal: 'En trygg, säker och välskött stad',
    replaces: 'tidigare' as never,
    ceasedOn: null,
    status: 'in-force',
  },
  forums: {
    key: unique('est') as never,
    name: 'EST Södermalm',
    kind: 'local-council',
    mandate: 'Samordnar åtgärder.\nVarje vecka.',
    members: ['sodermalm', 'polisen'] as never,
    convener: 'sodermalm' as never,
    cadenceDays: 7,
    idPrefix: 'SÖD',
    meetingTemplate: 'est-veckomote',
  },
});

const bareRows = (): Partial<{ readonly [R in keyof DirectoryRows]: DirectoryRows[R] }> => {
  const full = fullRows();
  return {
    organisations: { ...full.organisations, validFrom: null, validTo: null, successor: null },
    contacts: {
      ...full.contacts,
      person: null,
      mail: null,
      forums: [],
      substitute: null,
      validTo: null,
      successor: null,
      linksClosedAt: null,
    },
    programmes: { ...full.programmes, decidedOn: null, registryNumber: null },
    forums: { ...full.forums, members: [], cadenceDays: null },
  };
};

export function directoryContract(world: () => ForumWorld): void {
  describe('the directory', () => {
    const registers = ['organisations', 'contacts', 'places', 'programmes', 'forums'] as const;

    it.each(registers)('keeps every field of %s, and adds a row once', async (register) => {
      for (const rows of [fullRows(), bareRows()]) {
        const row = rows[register];
        if (row === undefined) continue;
        const added = [{ row, operation: anOperation() }] as never;
        expectValue(await world().directory('coordinator').add(register, added));
        expectValue(await world().directory('coordinator').add(register, added));
        const content = expectValue(await world().directory('participant').load());
        const same = (content[register] as readonly object[]).filter((candidate) => sameKey(candidate, row));
        expect(same).toHaveLength(1);
        expect(same[0]).toMatchObject(row);
      }
    });

    it.each(['participant', 'reader', 'outsider'] as const)('lets no %s add', async (seat) => {
      const rows = [{ row: fullRows().contacts, operation: anOperation() }];
      expect(refusalOf(await world().directory(seat).add('contacts', rows))).toBe('not-allowed');
    });

    const addContact = async (change: Partial<DirectoryRows['contacts']> = {}): Promise<Contact> => {
      const row = { ...fullRows().contacts, ...change };
      expectValue(
        await world()
          .directory('coordinator')
          .add('contacts', [{ row, operation: anOperation() }]),
      );
      return contactOf(row.functionTitle);
    };
    const contactOf = async (functionTitle: string): Promise<Contact> => {
      const { contacts } = expectValue(await world().directory('coordinator').load());
      return the(contacts.find((contact) => contact.functionTitle === functionTitle));
    };

    it('changes a contact that stands as it was seen, once', async () => {
      const contact = await addContact({ validTo: null });
      const fields = { validTo: localDate('2026-11-23'), substitute: 9 as never };
      const operation = anOperation();
      expectValue(await world().directory('coordinator').changeContact(contact, fields, operation));
      expect(await contactOf(contact.functionTitle)).toEqual({ ...contact, ...fields });
      // Again, as after a lost answer: what was to be written stands already.
      expectValue(await world().directory('coordinator').changeContact(contact, fields, operation));
      expect(await contactOf(contact.functionTitle)).toEqual({ ...contact, ...fields });
    });

    it('overwrites nothing that somebody else has changed', async () => {
      const contact = await addContact();
      const directory = world().directory('coordinator');
      expectValue(await directory.changeContact(contact, { mail: 'annan@exempel.se' }, anOperation()));
      const late = await directory.changeContact(contact, { validTo: null }, anOperation());
      expect(refusalOf(late)).toBe('changed-by-other');
      expect((await contactOf(contact.functionTitle)).mail).toBe('annan@exempel.se');
    });

    it.each(['participant', 'reader', 'outsider'] as const)('lets no %s change a contact', async (seat) => {
      const contact = await addContact();
      const late = await world().directory(seat).changeContact(contact, { validTo: null }, anOperation());
      expect(refusalOf(late)).toBe('not-allowed');
    });

    it('knows no account behind a strange address', async () => {
      expect(expectValue(await world().directory('coordinator').personOf('ingen@exempel.org'))).toBeNull();
    });

    it('lets nobody outside read', async () => {
      expect(refusalOf(await world().directory('outsider').load())).toBe('not-allowed');
    });
  });
}

const sameKey = (one: object, other: object): boolean =>
  (['key', 'functionTitle'] as const).every(
    (name) => (one as Record<string, unknown>)[name] === (other as Record<string, unknown>)[name],
  );
