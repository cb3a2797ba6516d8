import type {
  ProvisioningStep,
  ProvisioningStepKind,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/ProvisioningStep.js';
import type { Finding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';

/** What each kind of step is called while it is being done. */
export const doing: Readonly<Record<ProvisioningStepKind, string>> = {
  'create-add-role': 'Skapar behörighetsnivån Lägg till',
  'create-group': 'Skapar grupper',
  'add-member': 'Lägger till medlemmar',
  'create-list': 'Skapar listor',
  'add-column': 'Lägger till kolumner',
  'describe-list': 'Namnger listor',
  'describe-column': 'Beskriver kolumner',
  'arrange-view': 'Ordnar vyer',
  'add-view': 'Lägger till vyer',
  'separate-list': 'Ger listor egna behörigheter',
  grant: 'Ger behörigheter',
  withdraw: 'Tar tillbaka behörigheter',
  'put-setting': 'Sparar inställningar',
};

type Step<K extends ProvisioningStepKind> = Extract<ProvisioningStep, { readonly kind: K }>;

/** What a step is about, as it stands in the plan. */
const abouts: { readonly [K in ProvisioningStepKind]: (step: Step<K>) => string } = {
  'create-add-role': () => 'Lägg till',
  'create-group': ({ role }) => role,
  'add-member': ({ login, role }) => `${login} i ${role}`,
  'create-list': ({ list }) => list.title,
  'add-column': ({ list, column }) => `${list}: ${column.title} (${column.name})`,
  'describe-list': ({ list }) => list.title,
  'describe-column': ({ list, column }) => `${list}: ${column.title} (${column.name})`,
  'arrange-view': ({ list, view }) => `${list}: ${view.title}`,
  'add-view': ({ list, view }) => `${list}: ${view.title}`,
  'separate-list': ({ list }) => list,
  grant: ({ to, grant, scope }) => `${to} ${grant} ${scope.kind === 'list' ? scope.list : 'webbplatsen'}`,
  withdraw: ({ from, scope }) => `${from} ${scope.kind === 'list' ? scope.list : 'webbplatsen'}`,
  'put-setting': ({ key, value }) => `${key} = ${value}`,
};

export const aboutOf = <K extends ProvisioningStepKind>(step: Step<K>): string => abouts[step.kind](step);

export const findingWords = (finding: Finding): string =>
  finding.kind === 'other-time-zone'
    ? `Webbplatsens tidszon är inte Stockholms (den har nummer ${finding.timeZone}). Ändra den under Webbplatsinställningar, Nationella inställningar.`
    : `Webbplatsen har ett nyare schema (${finding.version}) än det här programmet. Uppdatera programmet.`;

const failures: Readonly<Record<GatewayFailure['kind'], string>> = {
  'not-allowed': 'SharePoint nekar. Kontot behöver fullständig behörighet till webbplatsen.',
  'not-found': 'Webbplatsen finns inte.',
  'not-provisioned': 'Något som behövs saknas på webbplatsen. Kör apply en gång till.',
  'too-many-rows': 'En lista har fler rader än SharePoint går igenom på en gång.',
  throttled: 'SharePoint är överbelastat. Vänta en stund och kör igen; det som är gjort görs inte om.',
  offline: 'SharePoint svarar inte. Kör igen; det som är gjort görs inte om.',
  'sign-in-needed': 'Inloggningen gäller inte längre. Logga in igen.',
  refused: 'SharePoint tog inte emot ändringen.',
};

export const failureWords = (failure: GatewayFailure): string =>
  failure.kind === 'refused' ? `${failures.refused} ${failure.message}` : failures[failure.kind];
