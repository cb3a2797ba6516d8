/** What the local tenant says of its clock: held at a moment, or so many milliseconds ahead of the real time. */
type ClockWord =
  { readonly clock: 'held'; readonly at: number } | { readonly clock: 'ahead'; readonly by: number };

const isClockWord = (word: unknown): word is ClockWord =>
  typeof word === 'object' && word !== null && 'clock' in word;

/** The local tenant's clock governs what it starts; in production nobody says anything and time is time. */
export function followTenantClock(parent: NodeJS.Process): () => number {
  let last: ClockWord = { clock: 'ahead', by: 0 };
  parent.on('message', (word) => {
    if (isClockWord(word)) last = word;
  });
  return () => (last.clock === 'held' ? last.at : Date.now() + last.by);
}
