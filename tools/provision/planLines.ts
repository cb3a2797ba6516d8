import type {
  RegisterPlan,
  RegisterStepKind,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
import type { SitePlan } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type {
  ProvisioningStep,
  ProvisioningStepKind,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/ProvisioningStep.js';
import { aboutOf, registerAboutOf } from './stepWords.ts';
import type { ProvisionText } from './text/ProvisionText.ts';

/** `+` makes something that was not there, `~` changes something that was. Nothing is ever deleted. */
export type Mark = '+' | '~';

const creating: ReadonlySet<ProvisioningStepKind> = new Set([
  'create-add-role',
  'create-group',
  'add-member',
  'create-list',
  'add-column',
  'add-view',
  'grant',
]);

/** The list that a step is about, if any. */
const listOf = (step: ProvisioningStep): string | null => {
  if ('scope' in step) return step.scope.kind === 'list' ? step.scope.list : null;
  if (!('list' in step)) return null;
  return typeof step.list === 'string' ? step.list : step.list.name;
};

export interface PlanLine {
  readonly mark: Mark;
  readonly kind: ProvisioningStepKind | RegisterStepKind;
  readonly list: string | null;
  readonly about: string;
}

/** A step on a list that is itself being made creates; so does a setting that is put for the first time. */
export function planLines({ steps }: SitePlan, text: ProvisionText): readonly PlanLine[] {
  const made = new Set(steps.flatMap((step) => (step.kind === 'create-list' ? [step.list.name] : [])));
  return steps.map((step) => {
    const list = listOf(step);
    const creates =
      creating.has(step.kind) ||
      (list !== null && made.has(list)) ||
      (step.kind === 'put-setting' && made.has('Settings'));
    return { mark: creates ? '+' : '~', kind: step.kind, list, about: aboutOf(step, text) };
  });
}

/** Rows in the registers of the programme's site. */
export const registerLines = ({ steps }: RegisterPlan, text: ProvisionText): readonly PlanLine[] =>
  steps.map((step) => ({ mark: '+', kind: step.kind, list: null, about: registerAboutOf(step, text) }));

export const countOf = (lines: readonly PlanLine[], mark: Mark): number =>
  lines.filter((line) => line.mark === mark).length;
