import { diffIndices } from 'node-diff3';

/** What one person did with a text, told paragraph by paragraph of the text they began with. */
export interface ParagraphChanges {
  /** For each paragraph of the base: as it was, worded anew, or `null` where it was taken away. */
  readonly paragraphs: readonly (string | null)[];
  /** What was put in before each paragraph of the base; the last place is after all of them. */
  readonly added: readonly (readonly string[])[];
}

/** A place in each text, with how many paragraphs stand there. */
interface Difference {
  readonly buffer1: readonly [start: number, length: number];
  readonly buffer2: readonly [start: number, length: number];
}

/** A line break ends a paragraph, whichever way the system writes it. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** Paragraphs that stand in each other's place count as worded anew; what is left over was added or taken away. */
export function paragraphChanges(base: readonly string[], after: readonly string[]): ParagraphChanges {
  const paragraphs: (string | null)[] = [...base];
  const added: (readonly string[])[] = Array.from({ length: base.length + 1 }, () => []);
  for (const { buffer1, buffer2 } of diffIndices([...base], [...after]) as readonly Difference[]) {
    const [start, length] = buffer1;
    const words = after.slice(buffer2[0], buffer2[0] + buffer2[1]);
    for (let place = 0; place < length; place += 1) paragraphs[start + place] = words[place] ?? null;
    added[start + length] = words.slice(length);
  }
  return { paragraphs, added };
}
