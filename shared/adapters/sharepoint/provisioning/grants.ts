import type { GrantSnapshot } from '../../../application/provisioning/SiteSnapshot';

export interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number }[];
}

export const toGrants = (assignments: readonly Assignment[]): readonly GrantSnapshot[] =>
  assignments.map(({ PrincipalId, RoleDefinitionBindings }) => ({
    principal: PrincipalId,
    roles: RoleDefinitionBindings.map(({ Id }) => Id),
  }));
