import { parseArgs } from 'node:util';

const languages = ['sv', 'en'] as const;

/** What a command speaks with whoever runs it. */
export type Language = (typeof languages)[number];

/** The command-line options that choose the language; `--lang` is short for `--language`. */
export const languageOptions = { language: { type: 'string' }, lang: { type: 'string' } } as const;

export type LanguageValues = Readonly<Partial<Record<keyof typeof languageOptions, string | undefined>>>;

/** Swedish unless asked for; undefined where a language is asked for that the commands do not speak. */
export const languageIn = ({ lang = 'sv', language = lang }: LanguageValues): Language | undefined =>
  languages.find((each) => each === language);

/** The language that a refusal is worded in, also where the rest of the command line cannot be read. */
export function askedLanguage(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: languageOptions, strict: false });
  const asked = values.language ?? values.lang;
  return languages.find((each) => each === asked) ?? 'sv';
}
