import type {
  ProvisioningStep,
  ProvisioningStepKind,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/ProvisioningStep.js';
import { groupTitles } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteRole.js';
import type { Finding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';

/** What each kind of step is called while it is being done. */
export const doing: Readonly<Record<ProvisioningStepKind, string>> = {
  'name-site': 'Ger webbplatsen namn',
  'create-add-role': 'Skapar behörighetsnivån Lägg till',
  'create-group': 'Skapar grupper',
  'add-member': 'Lägger till medlemmar',
  'create-list': 'Skapar listor',
  'add-column': 'Lägger till kolumner',
  'describe-list': 'Namnger listor',
  'describe-column': 'Beskriver kolumner',
  'arrange-view': 'Ordnar vyer',
  'add-view': 'Lägger till vyer',
  'change-view': 'Ordnar vyer',
  'lay-out-form': 'Ordnar formulär',
  'separate-list': 'Ger listor egna behörigheter',
  grant: 'Ger behörigheter',
  withdraw: 'Tar tillbaka behörigheter',
  'put-setting': 'Sparar inställningar',
};

type Step<K extends ProvisioningStepKind> = Extract<ProvisioningStep, { readonly kind: K }>;

const rights = { read: 'läsa', add: 'lägga till', edit: 'ändra', own: 'allt' } as const;
const grantees = { ...groupTitles, owners: 'Ägare' } as const;
const whereOf = ({ scope }: Step<'grant' | 'withdraw'>): string =>
  scope.kind === 'list' ? scope.list : 'webbplatsen';

/** What a step is about, as it stands in the plan. */
const abouts: { readonly [K in ProvisioningStepKind]: (step: Step<K>) => string } = {
  'name-site': ({ title }) => `namn: ${title}`,
  'create-add-role': () => 'behörighetsnivå: Lägg till',
  'create-group': ({ role }) => `grupp: ${groupTitles[role]}`,
  'add-member': ({ login, role }) => `medlem: ${login} i ${groupTitles[role]}`,
  'create-list': ({ list }) => `lista: ${list.title} (${list.name})`,
  'add-column': ({ list, column }) => `kolumn: ${list}, ${column.title} (${column.name})`,
  'describe-list': ({ list }) => `namn och beskrivning: ${list.title} (${list.name})`,
  'describe-column': ({ list, column }) => `kolumn: ${list}, ${column.title} (${column.name})`,
  'arrange-view': ({ list, view }) => `vy: ${list}, ${view.title}`,
  'add-view': ({ list, view }) => `vy: ${list}, ${view.title}`,
  'change-view': ({ list, view }) => `vy: ${list}, ${view.title}`,
  'lay-out-form': ({ list }) => `formulär: ${list}`,
  'separate-list': ({ list }) => `egna behörigheter: ${list}`,
  grant: (step) => `behörighet: ${grantees[step.to]} får ${rights[step.grant]} i ${whereOf(step)}`,
  withdraw: (step) => `behörighet: ${grantees[step.from]} har för mycket i ${whereOf(step)}`,
  'put-setting': ({ key, value }) => `inställning: ${key} = ${value}`,
};

export const aboutOf = <K extends ProvisioningStepKind>(step: Step<K>): string => abouts[step.kind](step);

type FindingWords = {
  readonly [Kind in Finding['kind']]: (finding: Extract<Finding, { readonly kind: Kind }>) => string;
};

const findings: FindingWords = {
  'other-time-zone': ({ timeZone }) =>
    `Webbplatsens tidszon är inte Stockholms (den har nummer ${timeZone}). Ändra den under Webbplatsinställningar, Nationella inställningar.`,
  'newer-schema': ({ version }) =>
    `Webbplatsen har ett nyare schema (${version}) än det här programmet. Uppdatera programmet.`,
  'view-without-index': ({ list, view, columns }) =>
    `Vyn ${view} i ${list} görs inte: ${columns.join(', ')} saknar index, och SharePoint skulle vägra visa den när listan har fler än 5 000 rader.`,
  'other-kind': ({ list, column }) =>
    `${column} i ${list} är av ett annat slag än den ska. Den används som den är, men listsidan visar den inte som tänkt.`,
  'index-too-late': ({ list, column, rows }) =>
    `${column} i ${list} kan inte få något index: listan har ${rows} rader, och SharePoint indexerar högst 20 000.`,
};

export const findingWords = (finding: Finding): string =>
  (findings[finding.kind] as (finding: Finding) => string)(finding);

const failures: Readonly<Record<GatewayFailure['kind'], string>> = {
  'not-allowed': 'SharePoint nekar. Kontot behöver fullständig behörighet till webbplatsen.',
  'not-found': 'Webbplatsen finns inte.',
  'not-provisioned': 'Webbplatsen finns inte, eller så saknas något på den. Kontrollera adressen.',
  'too-many-rows': 'En lista har fler rader än SharePoint går igenom på en gång.',
  throttled: 'SharePoint är överbelastat. Vänta en stund och kör igen; det som är gjort görs inte om.',
  offline: 'SharePoint svarar inte. Kör igen; det som är gjort görs inte om.',
  'sign-in-needed': 'Inloggningen gäller inte. Logga in igen.',
  refused: 'SharePoint tog inte emot ändringen.',
};

export const failureWords = (failure: GatewayFailure): string =>
  failure.kind === 'refused' ? `${failures.refused} ${failure.message}` : failures[failure.kind];
