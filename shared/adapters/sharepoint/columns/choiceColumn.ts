import type { FieldColumn } from './FieldColumn';
import type { ColumnWords } from './columnKinds';

/** The Swedish word that SharePoint stores for each value of an English union; exhaustive, so a new value must get one. */
export type ChoiceWords<T extends string> = Readonly<Record<T, string>>;

/** A row whose choice was written by hand outside the list of choices. */
class UnknownChoice extends Error {
  constructor(column: string, stored: unknown) {
    super(`Column ${column} holds a choice that the product does not know: ${JSON.stringify(stored)}`);
  }
}

interface ChoiceOptions {
  readonly indexed?: boolean;
  /**
   * What a word outside the list of choices stands for. Where rules hang on the value, guessing would be worse than
   * stopping; a kind that only sorts rows is read as not chosen, and the stored word stays until somebody chooses.
   */
  readonly unknown?: 'refused' | 'not-chosen';
}

export function choiceOrNull<T extends string>(
  words: ColumnWords,
  swedish: ChoiceWords<T>,
  options: ChoiceOptions = {},
): FieldColumn<T | null> {
  const values = new Map<unknown, T>(
    Object.entries<string>(swedish).map(([value, word]) => [word, value as T]),
  );
  return {
    column: {
      ...words,
      kind: 'choice',
      indexed: options.indexed ?? false,
      unique: false,
      choices: Object.values(swedish),
      defaultValue: null,
    },
    read: (stored) => (stored === null || stored === undefined || stored === '' ? null : known(stored)),
    write: (value) => (value === null ? null : swedish[value]),
  };

  function known(stored: unknown): T | null {
    const value = values.get(stored);
    if (value !== undefined) return value;
    if (options.unknown === 'not-chosen') return null;
    throw new UnknownChoice(words.name, stored);
  }
}

/** `fallback` stands for a row where nothing has been chosen. */
export function choice<T extends string>(
  words: ColumnWords,
  swedish: ChoiceWords<T>,
  fallback: NoInfer<T>,
  options: ChoiceOptions = {},
): FieldColumn<T> {
  const optional = choiceOrNull(words, swedish, options);
  return {
    column: optional.column,
    read: (stored) => optional.read(stored) ?? fallback,
    write: (value) => swedish[value],
  };
}
