/** Who was told what, and who has seen what, in one history. */
export class Account {
  /** New rows that were acknowledged: each must stand once. */
  readonly rows: string[] = [];
  /** Words in shared texts that were acknowledged: each must stand, or have been replaced by somebody who saw it. */
  readonly words = new Set<string>();
  /** How often a person had to choose between two texts. */
  choices = 0;
  readonly refusals = new Map<string, number>();
  private readonly seen = new Map<string, Set<string>>();

  hasSeen(who: string, text: string): void {
    const known = this.seen.get(who) ?? new Set<string>();
    for (const paragraph of text.split('\n')) known.add(paragraph);
    this.seen.set(who, known);
  }

  /** By whichever of the writers. */
  knows(who: string, paragraph: string): boolean {
    return this.seen.get(who)?.has(paragraph) === true;
  }

  acknowledge(word: string): void {
    this.words.add(word);
  }

  added(row: string): void {
    this.rows.push(row);
  }

  refused(kind: string): void {
    this.refusals.set(kind, (this.refusals.get(kind) ?? 0) + 1);
  }
}
