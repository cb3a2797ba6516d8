/** What a page of a site tells its scripts about the site and whoever looks at it. */
export interface SiteVisit {
  readonly site: {
    readonly id: string;
    readonly url: string;
    readonly path: string;
    readonly title: string;
    readonly language: number;
    readonly timeZone: string;
  };
  readonly user: {
    readonly id: number;
    readonly name: string;
    readonly mail: string;
    readonly loginName: string;
    readonly guest: boolean;
    /** In the directory. */
    readonly objectId: string;
  };
  readonly permissions: { readonly High: number; readonly Low: number };
  readonly mayEdit: boolean;
  readonly digest: { readonly value: string; readonly seconds: number };
}
