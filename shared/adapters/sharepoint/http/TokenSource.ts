/**
 * Gives a bearer token for SharePoint's origin. Called with the refused token when SharePoint no longer takes it;
 * the host then fetches a fresh one.
 */
export type TokenSource = (refused?: string) => Promise<string>;

/** The person has to sign in; thrown by a token source that cannot do it silently. */
export class SignInNeeded extends Error {
  constructor() {
    super('Sign-in is needed');
    this.name = 'SignInNeeded';
  }
}
