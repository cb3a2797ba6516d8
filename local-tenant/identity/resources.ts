/** An API that tokens can be asked for: its audience and what its app registration exposes. */
export interface Resource {
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
}

/** Teams' connector, which the bot speaks through. */
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';

/** The APIs of the tenant. What the product has not been given consent to is not here. */
export function createResources(sharePointOrigin: string, graphOrigin: string): readonly Resource[] {
  return [
    {
      audience: sharePointOrigin,
      scopes: ['AllSites.Read', 'AllSites.Write', 'AllSites.Manage', 'AllSites.FullControl'],
      roles: ['Sites.Selected'],
    },
    { audience: graphOrigin, scopes: ['User.Read', 'Mail.Send'], roles: ['Mail.Send', 'Mail.ReadWrite'] },
    { audience: CONNECTOR_AUDIENCE, scopes: [], roles: ['Bot'] },
  ];
}

export function findResource(resources: readonly Resource[], audience: string): Resource | null {
  return resources.find((resource) => resource.audience === audience.replace(/\/+$/, '')) ?? null;
}
