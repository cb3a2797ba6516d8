/** Entra's refusals: a word for programs and a sentence for people. */
export class EntraRefusal extends Error {
  readonly code: string;
  constructor(code: string, description: string) {
    super(description);
    this.code = code;
  }
}
