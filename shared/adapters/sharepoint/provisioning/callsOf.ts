import type { IField } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import { addRoleDescription, addRoleName } from '../../../application/provisioning/addRole';
import { isRoleOf, principalOf } from '../../../application/provisioning/planRights';
import type {
  ProvisioningStep,
  ProvisioningStepKind,
  Scope,
} from '../../../application/provisioning/ProvisioningStep';
import { groupTitles } from '../../../application/provisioning/SiteRole';
import type { ColumnSchema, ListSchema } from '../../../application/provisioning/SiteSchema';
import type { SiteSnapshot } from '../../../application/provisioning/SiteSnapshot';
import type { Call } from '../http/SiteConnection';
import { arranging, viewSettings } from './arranging';
import { describedSettings, kindSettings } from './columnSettings';
import type { FindList } from './listFinder';

interface Surroundings {
  readonly standing: SiteSnapshot;
  readonly find: FindList;
  /** The ids of the lists that new lookups point to, by the lists' names. */
  readonly ids: ReadonlyMap<string, string>;
}

type Step<K extends ProvisioningStepKind> = Extract<ProvisioningStep, { readonly kind: K }>;
type Calls = readonly Call<unknown>[];

/** The right to read, of SharePoint's own role, and the bit for adding rows. */
const readHigh = 176;
const readLow = 138_612_833;
const addListItems = 2;
const addRoleOrder = 100;

/** SharePoint's number for "create items and edit items that were created by the user". */
const ownRows = 2;

const templates: Record<ListSchema['template'], number> = { list: 100, library: 101 };

/** The requests of each step, for one batch. */
const calls: {
  readonly [K in ProvisioningStepKind]: (step: Step<K>, surroundings: Surroundings) => Calls;
} = {
  'name-site': ({ title }) => [(web) => web.update({ Title: title })],
  'create-add-role': () => [
    (web) =>
      web.roleDefinitions.add(addRoleName, addRoleDescription, addRoleOrder, {
        High: readHigh,
        Low: readLow | addListItems,
      }),
  ],
  'create-group': ({ role }) => [
    (web) =>
      web.siteGroups.add({
        Title: groupTitles[role],
        Description: `Samverkansrummets grupp ${groupTitles[role]}.`,
      }),
  ],
  // Two batches of their own: first who they are, then their membership.
  'add-member': () => [],
  'create-list': ({ list }) => [
    (web) =>
      web.lists.add(list.name, list.description, templates[list.template], false, {
        EnableVersioning: true,
        EnableAttachments: false,
      }),
  ],
  'describe-list': ({ list }, { find }) => [
    (web) =>
      find(web, list.name).update({
        Title: list.title,
        Description: list.description,
        ...(list.ownRowsOnly === true ? { WriteSecurity: ownRows } : {}),
      }),
  ],
  'retire-column': ({ list, column: { name, title: Title, description: Description } }, { find }) => {
    const field = (web: IWeb): IField => find(web, list).fields.getByInternalNameOrTitle(name);
    return [
      (web) => field(web).update({ Title, Description }, kindSettings.number.entity),
      (web) => field(web).setShowInNewForm(false),
      (web) => field(web).setShowInEditForm(false),
    ];
  },
  'add-column': ({ list, column }, { find, ids }) => {
    if (column.lookup !== undefined)
      return lookupCalls(column, demanded(ids.get(column.lookup.list), `list ${column.lookup.list}`), (web) =>
        find(web, list),
      );
    const { type, entity, settings } = kindSettings[column.kind];
    const choices = column.kind === 'choice' ? { Choices: { results: column.choices } } : {};
    const made: object = { ...settings, ...choices, ...describedSettings(column) };
    const fields = (web: IWeb): ReturnType<FindList>['fields'] => find(web, list).fields;
    return [
      (web) => fields(web).add(column.name, type, made),
      // The internal name comes from the title at creation; only then the Swedish one is put in its place.
      (web) => fields(web).getByInternalNameOrTitle(column.name).update({ Title: column.title }, entity),
    ];
  },
  'clear-forms': ({ list, columns }, { find }) =>
    columns.flatMap((name) => {
      const field = (web: IWeb): IField => find(web, list).fields.getByInternalNameOrTitle(name);
      return [
        (web: IWeb) => field(web).setShowInNewForm(false),
        (web: IWeb) => field(web).setShowInEditForm(false),
        (web: IWeb) => field(web).setShowInDisplayForm(false),
      ];
    }),
  'describe-column': ({ list, column, choices }, { find }) => {
    const settings = {
      Title: column.title,
      ...describedSettings(column),
      ...(column.kind === 'choice' ? { Choices: [...choices] } : {}),
    };
    const { entity } = kindSettings[column.kind];
    return [(web) => find(web, list).fields.getByInternalNameOrTitle(column.name).update(settings, entity)];
  },
  'arrange-view': ({ list, view }, { find }) => arranging(view, (web) => find(web, list).defaultView),
  'add-view': ({ list, view }, { find }) => [
    (web) => find(web, list).views.add(view.title, false, viewSettings(view)),
    ...arranging(view, (web) => find(web, list).views.getByTitle(view.title)),
  ],
  'change-view': ({ list, view }, { find }) =>
    arranging(view, (web) => find(web, list).views.getByTitle(view.title)),
  // Needs to know the content type first, so it is no part of this batch.
  'lay-out-form': () => [],
  'separate-list': ({ list }, { find }) => [(web) => find(web, list).breakRoleInheritance(false, true)],
  grant: ({ scope, to, grant }, { standing, find }) => {
    const principal = demanded(principalOf(to, standing), `group ${to}`);
    const role = demanded(standing.roles.find((each) => isRoleOf(grant, each))?.id, `role ${grant}`);
    return [(web) => assignmentsOf(web, scope, find).add(principal, role)];
  },
  withdraw: ({ scope, from, role }, { standing, find }) => {
    const principal = demanded(principalOf(from, standing), `group ${from}`);
    return [(web) => assignmentsOf(web, scope, find).remove(principal, role)];
  },
  // These need to know the rows first, so they are no part of a batch.
  'link-rows': () => [],
  'put-setting': () => [],
};

/** SharePoint takes the target alone when a lookup is made; all else is said of it afterwards. */
const lookupCalls = (column: ColumnSchema, target: string, list: (web: IWeb) => IList): Calls => [
  (web) => list(web).fields.addLookup(column.name, { LookupListId: target, LookupFieldName: 'Title' }),
  (web) =>
    list(web)
      .fields.getByInternalNameOrTitle(column.name)
      .update({ Title: column.title, ...describedSettings(column) }, kindSettings.lookup.entity),
];

export const callsOf = <K extends ProvisioningStepKind>(step: Step<K>, surroundings: Surroundings): Calls =>
  calls[step.kind](step, surroundings);

const assignmentsOf = (web: IWeb, scope: Scope, find: FindList): IWeb['roleAssignments'] =>
  scope.kind === 'site' ? web.roleAssignments : find(web, scope.list).roleAssignments;

export function demanded<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The site has no ${what}`);
  return value;
}
