/** Why no token came; the screen says what to do about it. */
export type SignInTrouble = 'interaction-needed' | 'refused' | 'no-answer' | 'no-network' | 'not-supported';

/** Thrown where no token came; the adapter reports it as `sign-in-needed`, and the screens ask here why. */
export class SignInFailed extends Error {
  readonly trouble: SignInTrouble;
  readonly detail: string;

  constructor(trouble: SignInTrouble, detail: string) {
    super(`Sign-in: ${trouble} ${detail}`);
    this.name = 'SignInFailed';
    this.trouble = trouble;
    this.detail = detail;
  }
}
