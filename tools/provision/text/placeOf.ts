import type { Scope } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/ProvisioningStep.js';

/** Where a right is given: the list's name, or the word for the whole site. */
export const placeOf = (scope: Scope, site: string): string => (scope.kind === 'list' ? scope.list : site);
