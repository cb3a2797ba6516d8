import { createHash } from 'node:crypto';
import type { OperationId, PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type { Organisation } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import type { Programme } from '@samverkansrummet/shared/lib-commonjs/domain/programme/programme.js';
import type { Place } from '@samverkansrummet/shared/lib-commonjs/domain/situation/place.js';
import type {
  Directory,
  DirectoryRows,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import { people } from '../people.ts';
import { contacts, type DemoContact } from './content/contacts.ts';
import { organisations } from './content/organisations.ts';
import { places } from './content/places.ts';
import { programmes } from './content/programmes.ts';
import { expectDone } from './expectDone.ts';

/** Puts organisations, places, programmes and contacts into the programme site. */
export async function seedDirectory(directory: Directory): Promise<void> {
  await add(directory, 'organisations', organisations.map(organisationRow));
  await add(
    directory,
    'places',
    places.map((row) => ({ ...row, key: row.key as Place['key'] })),
  );
  await add(directory, 'programmes', programmes as unknown as readonly Programme[]);
  const [substitutes, others] = [contacts.filter(isSubstitute), contacts.filter((row) => !isSubstitute(row))];
  await add(
    directory,
    'contacts',
    substitutes.map((row) => contactRow(row, [])),
  );
  const { contacts: known } = await expectDone('read the contacts', directory.load());
  await add(
    directory,
    'contacts',
    others.map((row) => contactRow(row, known)),
  );
}

async function add<R extends keyof DirectoryRows>(
  directory: Directory,
  register: R,
  rows: readonly DirectoryRows[R][],
): Promise<void> {
  const named = rows.map((row) => ({ row, operation: nameOf(row) }));
  await expectDone(`add ${register}`, directory.add(register, named));
}

/** The same row has the same name, whichever call puts it in. */
const nameOf = (row: object): OperationId =>
  `demo-${createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 32)}` as OperationId;

function organisationRow(row: (typeof organisations)[number]): Organisation {
  const { validTo = null, successor = null, ...rest } = row;
  return { ...rest, validFrom: '2007-01-01', validTo, successor } as unknown as Organisation;
}

const isSubstitute = (row: DemoContact): boolean =>
  contacts.some(({ substitute }) => substitute === row.functionTitle);

function contactRow(row: DemoContact, known: readonly Contact[]): DirectoryRows['contacts'] {
  const person = people.find(({ key }) => key === row.persona);
  const substitute = known.find(({ functionTitle }) => functionTitle === row.substitute);
  return {
    organisation: row.organisation as Contact['organisation'],
    functionTitle: row.functionTitle,
    role: row.role as Contact['role'],
    channel: row.channel as Contact['channel'],
    person: (person?.objectId ?? null) as PersonId | null,
    mail: row.mail,
    forums: row.forums as Contact['forums'],
    substitute: substitute?.id ?? null,
    validFrom: '2020-01-01' as LocalDate,
    validTo: null,
  };
}
