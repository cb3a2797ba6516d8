import { participantsAdd } from '../../../../shared/application/provisioning/SiteRole';
import type { SiteDescription } from '../../../../shared/application/provisioning/SiteDescription';
import type { ColumnSchema, SiteSchema } from '../../../../shared/application/provisioning/SiteSchema';
import type {
  ListSnapshot,
  SiteSnapshot,
  ViewSnapshot,
} from '../../../../shared/application/provisioning/SiteSnapshot';

export const column = (change: Partial<ColumnSchema> = {}): ColumnSchema => ({
  name: 'SamState',
  title: 'Läge',
  description: 'Hur långt det har kommit.',
  kind: 'choice',
  indexed: true,
  unique: false,
  choices: ['Väntar', 'Klart'],
  defaultValue: null,
  ...change,
});

export const schema: SiteSchema = {
  version: 2,
  lists: [
    {
      name: 'Topics',
      template: 'list',
      title: 'Ämnen',
      description: 'Det som ska tas upp.',
      columns: [column()],
      view: { title: 'Alla ämnen', columns: ['LinkTitle', 'SamState'], query: '' },
      rights: participantsAdd,
    },
  ],
};

export const description: SiteDescription = {
  kind: 'forum',
  idPrefix: 'SÖD',
  members: { coordinator: ['samordnare@exempel.se'], participant: [], reader: [] },
};

export const aView = (change: Partial<ViewSnapshot>): ViewSnapshot => ({
  title: '',
  columns: [],
  query: '',
  format: '',
  kind: '',
  ...change,
});
export const allTopics = aView({ title: 'Alla ämnen', columns: ['LinkTitle', 'SamState'] });

export const topics: ListSnapshot = {
  name: 'Topics',
  title: 'Ämnen',
  description: 'Det som ska tas upp.',
  ownPermissions: true,
  columns: [
    {
      name: 'SamState',
      kind: 'choice',
      title: 'Läge',
      description: 'Hur långt det har kommit.',
      indexed: true,
      unique: false,
      choices: ['Väntar', 'Klart'],
      defaultValue: null,
      format: '',
      inForms: true,
    },
  ],
  view: allTopics,
  views: [allTopics],
  form: '',
  rows: 7,
  unlinked: 0,
  grants: [
    { principal: 3, roles: [50] },
    { principal: 11, roles: [30] },
    { principal: 12, roles: [99] },
    { principal: 13, roles: [20] },
  ],
};

/** A site with nothing left to do. */
export const furnished: SiteSnapshot = {
  path: '/sites/est-sodermalm',
  title: 'EST Södermalm',
  timeZone: 4,
  locale: 1053,
  roles: [
    { id: 10, name: 'Begränsad åtkomst', kind: 1 },
    { id: 20, name: 'Läsa', kind: 2 },
    { id: 30, name: 'Delta', kind: 3 },
    { id: 50, name: 'Fullständig behörighet', kind: 5 },
    { id: 99, name: 'Lägg till', kind: 0 },
  ],
  groups: [
    {
      id: 11,
      title: 'Samordnare',
      members: ['i:0#.f|membership|samordnare@exempel.se', 'samordnare@exempel.se'],
    },
    { id: 12, title: 'Deltagare', members: [] },
    { id: 13, title: 'Läsare', members: [] },
  ],
  owners: 3,
  grants: [
    { principal: 11, roles: [20, 10] },
    { principal: 12, roles: [20] },
    { principal: 13, roles: [20] },
  ],
  lists: [topics],
  listAddresses: ['topics'],
  settings: { schemaVersion: '2' },
};

export const bare: SiteSnapshot = {
  ...furnished,
  groups: [],
  grants: [],
  lists: [],
  listAddresses: [],
  settings: {},
  roles: furnished.roles.slice(0, 4),
};

export const withTopics = (change: Partial<ListSnapshot>): SiteSnapshot => ({
  ...furnished,
  lists: [{ ...topics, ...change }],
});
