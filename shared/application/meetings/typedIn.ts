import type { KeptCommand, KeptCommandName } from './KeptCommand';

type Given<Name extends KeptCommandName> = Extract<KeptCommand, { name: Name }>['given'];

/** Where in each command the person's own words are; a command without any has nothing to copy. */
const words: {
  readonly [Name in KeptCommandName]?: (given: Given<Name>) => readonly (string | undefined)[];
} = {
  answer: ([, { text }]) => [text],
  skip: ([, reason]) => [reason],
  promise: ([{ title, functionTitle, expectedEffect }]) => [title, functionTitle, expectedEffect],
  fillIn: ([, { title, description, functionTitle, expectedEffect }, , reason]) => [
    title,
    description,
    functionTitle,
    expectedEffect,
    reason,
  ],
  moveStatus: ([, , reason, assessment]) => [reason, assessment?.text],
  addNote: ([, text]) => [text],
  changeNote: ([, text]) => [text],
  turnNoteIntoProblem: ([, { title }]) => [title],
  addProblem: ([{ title }]) => [title],
  addCause: ([{ title }]) => [title],
  addTopic: ([title]) => [title],
  addAgendaItem: ([title]) => [title],
  changeAgendaItem: ([, { title }]) => [title],
};

/** The texts that the person has typed in a command. */
export function textsTypedIn({ name, given }: Pick<KeptCommand, 'name' | 'given'>): readonly string[] {
  const read = words[name] as ((given: unknown) => readonly (string | undefined)[]) | undefined;
  return (read?.(given) ?? []).flatMap((text) => text?.trim() || []);
}
