/** All that is said of signing in, in one language. */
export interface SignInText {
  /** The command-line options, as help. */
  readonly usage: string;
  readonly oneWay: string;
  readonly local: string;
  readonly tenant: string;
  readonly client: string;
  readonly authority: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly otherKey: string;
  readonly expired: (until: string) => string;
  readonly silent: (origin: string, why: string) => string;
  /** The sign-in service's own word and first line. */
  readonly refused: (error: string, why: string) => string;
  readonly noTenant: (portal: string) => string;
  readonly noToken: (portal: string, site: string) => string;
  readonly enterCode: (address: string, code: string) => string;
  readonly codeTooOld: string;
}
