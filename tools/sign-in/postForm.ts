import { SignInRefused } from './SignInOrder.ts';

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
): Promise<T & TokenAnswer> {
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
    return (await answer.json()) as T & TokenAnswer;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SignInRefused(`Inloggningstjänsten ${new URL(address).origin} svarar inte: ${reason}`);
  }
}

/** The first line says it; the rest is for Microsoft's support. */
export const refusalOf = ({ error = '', error_description: description = '' }: TokenAnswer): SignInRefused =>
  new SignInRefused(`Inloggningen nekades (${error}). ${description.split(/\r?\n/)[0] ?? ''}`.trim());
