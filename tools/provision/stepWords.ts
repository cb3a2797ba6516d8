import type { CommandRefusal } from '@samverkansrummet/shared/lib-commonjs/application/meetings/CommandRefusal.js';
import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import type {
  RegisterFinding,
  RegisterStep,
} from '@samverkansrummet/shared/lib-commonjs/application/provisioning/forumRegister/RegisterPlan.js';
import type { Finding } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/planSite.js';
import type { ProvisioningRefusal } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/provisionSite.js';
import type { SiteRefusal } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/refuseSite.js';
import type { ProvisioningStep } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/ProvisioningStep.js';
import type { ProvisionText } from './text/ProvisionText.ts';

/** The compiler cannot see that a word is found by the kind of what it is about. */
const worded = (words: object, about: { readonly kind: string }): string =>
  (words as Readonly<Record<string, (about: object) => string>>)[about.kind]?.(about) ?? about.kind;

export const aboutOf = (step: ProvisioningStep, text: ProvisionText): string => worded(text.about, step);
export const registerAboutOf = (step: RegisterStep, text: ProvisionText): string =>
  worded(text.registerAbout, step);

export const findingWords = (finding: Finding, text: ProvisionText): string => worded(text.findings, finding);
export const registerFindingWords = (finding: RegisterFinding, text: ProvisionText): string =>
  worded(text.registerFindings, finding);

const isOfSite = (refusal: ProvisioningRefusal): refusal is SiteRefusal =>
  refusal.kind === 'newer-schema' || refusal.kind === 'other-kind-of-site';

/** Why the site was not furnished, or not to the end. */
export const provisioningWords = (refusal: ProvisioningRefusal, text: ProvisionText): string =>
  isOfSite(refusal) ? worded(text.siteRefusals, refusal) : failureWords(refusal, text);

const failureWords = (failure: GatewayFailure, text: ProvisionText): string =>
  failure.kind === 'refused' ? `${text.failures.refused} ${failure.message}` : text.failures[failure.kind];

const isOfSharePoint = (refusal: CommandRefusal, text: ProvisionText): refusal is GatewayFailure =>
  refusal.kind in text.failures;

/** Why the forum's row was not written, with the site that it was to stand on where that one is to blame. */
export function refusalWords(refusal: CommandRefusal, programme: string, text: ProvisionText): string {
  if (isOfSharePoint(refusal, text)) return text.onProgramme(programme, failureWords(refusal, text));
  if (refusal.kind === 'organisation-name-unusable') return text.nameUnusable(refusal.name);
  return text.refusals[refusal.kind] ?? refusal.kind;
}
