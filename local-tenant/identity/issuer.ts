/** The issuer of a tenant's tokens, in the form of Entra's v2.0 endpoint. */
export function issuerOf(loginOrigin: string, tenantId: string): string {
  return `${loginOrigin}/${tenantId}/v2.0`;
}
