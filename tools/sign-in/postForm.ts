import { SignInRefused } from './SignInOrder.ts';
import type { SignInText } from './text/SignInText.ts';

export interface TokenAnswer {
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly error?: string;
  readonly error_description?: string;
}

/** One call of an OAuth endpoint; a refusal comes back as its own words. */
export async function postForm<T extends object>(
  address: string,
  form: Readonly<Record<string, string>>,
  words: SignInText,
): Promise<T & TokenAnswer> {
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
    return (await answer.json()) as T & TokenAnswer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignInRefused(words.silent(new URL(address).origin, reason));
  }
}

/** The first line says it; the rest is for Microsoft's support. */
export const refusalOf = (
  { error = '', error_description: description = '' }: TokenAnswer,
  words: SignInText,
): SignInRefused => new SignInRefused(words.refused(error, description.split(/\r?\n/)[0] ?? '').trim());
