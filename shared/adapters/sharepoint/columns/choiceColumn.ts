import type { FieldColumn } from './FieldColumn';
import { text, type ColumnWords } from './columnKinds';

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

  function known(stored: unknown): T {
    const value = values.get(stored);
    if (value === undefined) throw new UnknownChoice(words.name, stored);
    return value;
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

/**
 * A free text that is stored in Swedish where it is one of the product's own values, so that the list can be read
 * without the product; any other text is kept as it is.
 */
export function wordOrText(words: ColumnWords, swedish: ChoiceWords<string>): FieldColumn<string> {
  const plain = text(words);
  const wordsOf = new Map(Object.entries(swedish));
  const values = new Map(Object.entries(swedish).map(([value, word]) => [word, value]));
  return {
    column: plain.column,
    read: (stored) => {
      const word = plain.read(stored);
      return values.get(word) ?? word;
    },
    write: (value) => plain.write(wordsOf.get(value) ?? value),
  };
}
