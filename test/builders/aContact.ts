import type { PersonId } from '../../shared/domain/kernel/id';
import { localDate } from '../../shared/domain/kernel/localDate';
import type { Contact } from '../../shared/domain/organisation/contact';
import type { Forum, ForumKey } from '../../shared/domain/organisation/forum';
import { district, police, region, roads } from './anOrganisation';
import { key, person, rowId } from './keys';

export const forumKey: ForumKey = key('est-sodermalm');
export const otherForumKey: ForumKey = key('bra-farsta');

/** The people behind the functions, by their object ids. */
export const people = {
  coordinator: person('00000000-0000-4000-8000-000000000001'),
  roads: person('00000000-0000-4000-8000-000000000002'),
  police: person('00000000-0000-4000-8000-000000000003'),
  stranger: person('00000000-0000-4000-8000-000000000009'),
  service: person('00000000-0000-4000-8000-0000000000ff'),
} satisfies Record<string, PersonId>;

export const aContact = (change: Partial<Contact> = {}): Contact => ({
  id: rowId(1),
  organisation: roads,
  functionTitle: 'Driftansvarig belysning',
  role: 'contact-person',
  channel: 'teams',
  person: people.roads,
  mail: 'driftansvarig@exempel.se',
  forums: [],
  substitute: null,
  validFrom: localDate('2026-01-01'),
  validTo: null,
  ...change,
});

export const aCoordinator = (change: Partial<Contact> = {}): Contact =>
  aContact({
    id: rowId(2),
    organisation: district,
    functionTitle: 'Trygghetssamordnare',
    role: 'coordinator',
    person: people.coordinator,
    mail: 'samordnare@exempel.se',
    ...change,
  });

/** A partner reached by mail and answer links alone. */
const aMailContact = (change: Partial<Contact> = {}): Contact =>
  aContact({
    id: rowId(4),
    organisation: region,
    functionTitle: 'Strateg kollektivtrafik',
    channel: 'mail',
    person: null,
    mail: 'strateg@exempel.se',
    ...change,
  });

export const someContacts = (): readonly Contact[] => [
  aContact(),
  aCoordinator(),
  aContact({
    id: rowId(3),
    organisation: police,
    functionTitle: 'Kommunpolis',
    channel: 'guest',
    person: people.police,
    mail: 'kommunpolis@exempel.se',
  }),
  aMailContact(),
];

export const aForum = (change: Partial<Forum> = {}): Forum => ({
  key: forumKey,
  name: 'EST Södermalm',
  kind: 'est',
  mandate: 'Gemensam lägesbild och åtaganden varje vecka.',
  members: [district, roads, police, region],
  convener: district,
  cadenceDays: 7,
  idPrefix: 'SÖD',
  meetingTemplate: 'est-weekly',
  ...change,
});
