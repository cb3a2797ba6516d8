import fc from 'fast-check';
import { combinedWords, comparedWords } from '../../../../shared/ui/conflict/comparedWords';

const marked = (text: string, other: string): readonly string[] =>
  comparedWords(text, other)
    .filter(({ differs }) => differs)
    .map(({ word }) => word);
const mine = 'Byt lampor vid södra uppgången och trappan mot Götgatan';
const theirs = 'Byt lampor vid trappan mot Götgatan före advent';

describe('marking what differs between two texts', () => {
  it('marks the words that the other text lacks', () => {
    expect(marked(mine, theirs)).toEqual(['södra', 'uppgången', 'och']);
    expect(marked(theirs, mine)).toEqual(['före', 'advent']);
  });

  it('marks nothing in equal texts and everything in unlike ones', () => {
    expect(marked('ett två', 'ett två')).toEqual([]);
    expect(marked('ett två', 'tre fyra')).toEqual(['ett', 'två']);
  });

  it('keeps every word in its place, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const words = text.match(/\n|[^\s]+/g) ?? [];
        expect(comparedWords(text, other).map(({ word }) => word)).toEqual(words);
      }),
    );
  });
});

describe('a third wording', () => {
  it('begins with the words of both', () => {
    expect(combinedWords(mine, theirs)).toBe(
      'Byt lampor vid södra uppgången och trappan mot Götgatan före advent',
    );
  });

  it('keeps the paragraphs', () => {
    expect(combinedWords('Ett\n\ntvå', 'Ett\n\ntvå tre')).toBe('Ett\n\ntvå tre');
  });

  it('holds every word of either text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
        expect(words(combinedWords(one, other))).toEqual(
          expect.arrayContaining([...words(one), ...words(other)]),
        );
      }),
    );
  });
});
