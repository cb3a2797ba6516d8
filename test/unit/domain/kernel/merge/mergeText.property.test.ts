import fc from 'fast-check';
import { mergeText } from '../../../../../shared/domain/kernel/merge/mergeText';

/** Few words, so that paragraphs are often the same, moved and doubled. */
const paragraph = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e');
const text = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((paragraphs) => paragraphs.join('\n'));
const runs = { numRuns: 2000 };
const paragraphsOf = (whole: string): readonly string[] => whole.split('\n');
const added = (base: string, after: string): readonly string[] => {
  const known = new Set(paragraphsOf(base));
  return paragraphsOf(after).filter((each) => each !== '' && !known.has(each));
};

describe('putting any two texts together', () => {
  it('leaves what only one has changed as that one wrote it', () => {
    fc.assert(
      fc.property(text, text, (base, after) => {
        const untouched = { standing: after, mine: after, contested: false };
        expect(mergeText(base, after, base)).toEqual(untouched);
        expect(mergeText(base, base, after)).toEqual(untouched);
        expect(mergeText(base, after, after)).toEqual(untouched);
      }),
      runs,
    );
  });

  it('asks both of the same', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(mergeText(base, mine, theirs).contested).toBe(mergeText(base, theirs, mine).contested);
      }),
      runs,
    );
  });

  it('loses no paragraph that somebody wrote: theirs stands, and ours stands or is laid before us', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = mergeText(base, mine, theirs);
        expect(paragraphsOf(merged.standing)).toEqual(expect.arrayContaining([...added(base, theirs)]));
        expect(paragraphsOf(merged.mine)).toEqual(expect.arrayContaining([...added(base, mine)]));
      }),
      runs,
    );
  });

  it('comes to the same when it is done again on its own result', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const once = mergeText(base, mine, theirs);
        fc.pre(!once.contested);
        expect(mergeText(base, once.standing, once.standing).standing).toBe(once.standing);
        expect(mergeText(theirs, once.standing, theirs).standing).toBe(once.standing);
        expect(mergeText(mine, once.standing, mine).standing).toBe(once.standing);
      }),
      runs,
    );
  });
});
