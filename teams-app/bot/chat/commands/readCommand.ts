import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { commandNames, commandPhrases, type CommandName } from './commandPhrases.ts';
import { editDistance } from './editDistance.ts';
import { plainWords } from './plainWords.ts';

/** A message read as a command. */
export interface Command {
  readonly name: CommandName;
  /** The language it was written in. */
  readonly language: Language;
  /** What stands after it, in plain words: `at-0142 i morgon`. */
  readonly rest: string;
}

interface Phrase {
  readonly words: string;
  readonly name: CommandName;
  readonly language: Language;
}

const phrases: readonly Phrase[] = (['sv', 'en'] as const).flatMap((language) =>
  commandNames.flatMap((name) => commandPhrases[language][name].map((words) => ({ words, name, language }))),
);

/** The commands that something may follow. */
const takesMore: ReadonlySet<CommandName> = new Set(['remind', 'pause', 'bind']);

/** So short a word before something else is more often another word than a slip: `test 5 dagar` is not `tyst`. */
const shortWord = 4;

/** A command is a line; comparing a whole letter with every phrase would only take time. */
const longest = 80;

/** Reads a message as a command; null where it is none, nor nearly one. */
export function readCommand(text: string): Command | null {
  const said = plainWords(text);
  if (said === '') return text.includes('?') ? { name: 'help', language: 'sv', rest: '' } : null;
  if (said.length > longest) return null;
  return foundIn(said) ?? nearlyIn(said) ?? withRest(said.split(' '));
}

function foundIn(said: string): Command | null {
  const phrase = phrases.find(({ words }) => words === said);
  return phrase === undefined ? null : commandOf(phrase);
}

const commandOf = ({ name, language }: Phrase): Command => ({ name, language, rest: '' });

/** The longest beginning that is a command which something may follow, slips of the finger included. */
function withRest(words: readonly string[]): Command | null {
  for (let length = Math.min(words.length - 1, 3); length > 0; length--) {
    const beginning = words.slice(0, length).join(' ');
    const found = foundIn(beginning) ?? (beginning.length > shortWord ? nearlyIn(beginning) : null);
    if (found !== null && takesMore.has(found.name)) return { ...found, rest: words.slice(length).join(' ') };
  }
  return null;
}

/** One slip in a short word, two from eight letters, three from fourteen; and nobody else's word as near. */
function nearlyIn(said: string): Command | null {
  const near = phrases
    .map((phrase) => ({ phrase, slips: editDistance(said, phrase.words) }))
    .filter(({ phrase, slips }) => slips <= slipsIn(phrase.words))
    .sort((one, other) => one.slips - other.slips);
  const [first] = near;
  if (first === undefined) return null;
  const torn = near.some(({ phrase, slips }) => slips === first.slips && phrase.name !== first.phrase.name);
  return torn ? null : commandOf(first.phrase);
}

function slipsIn({ length }: string): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}
