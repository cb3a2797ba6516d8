import type { FieldColumn } from './FieldColumn';
import type { ColumnWords } from './columnKinds';

/** The Swedish word that SharePoint stores for each value of an English union; exhaustive, so a new value must get one. */
export type ChoiceWords<T extends string> = Readonly<Record<T, string>>;

interface ChoiceOptions<T extends string> {
  readonly indexed?: boolean;
  /**
   * What a word outside the list of choices stands for, such as one that a list owner has added; otherwise it counts
   * as nothing chosen. One strange row must not close the screen that shows it, and the stored word stays in the list
   * until somebody chooses anew.
   */
  readonly unknown?: T;
}

export function choiceOrNull<T extends string>(
  words: ColumnWords,
  swedish: ChoiceWords<T>,
  options: ChoiceOptions<T> = {},
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
    read: (stored) => (isEmpty(stored) ? null : (values.get(stored) ?? options.unknown ?? null)),
    write: (value) => (value === null ? null : swedish[value]),
  };
}

const isEmpty = (stored: unknown): boolean => stored === null || stored === undefined || stored === '';

/** `fallback` stands for a row where nothing has been chosen. */
export function choice<T extends string>(
  words: ColumnWords,
  swedish: ChoiceWords<T>,
  fallback: NoInfer<T>,
  options: ChoiceOptions<NoInfer<T>> = {},
): FieldColumn<T> {
  const optional = choiceOrNull(words, swedish, options);
  return {
    column: optional.column,
    read: (stored) => optional.read(stored) ?? fallback,
    write: (value) => swedish[value],
  };
}
