import fc from 'fast-check';
import { differingWords } from '../../../../shared/ui/meeting/panel/trouble/differingWords';

const marked = (text: string, other: string): readonly string[] =>
  differingWords(text, other)
    .filter(({ differs }) => differs)
    .map(({ word }) => word);

describe('marking what differs between two texts', () => {
  it('marks the words that the other text lacks', () => {
    const mine = 'Byt lampor vid södra uppgången och trappan mot Götgatan';
    const theirs = 'Byt lampor vid trappan mot Götgatan före advent';
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
        const words = text.split(/\s+/).filter((word) => word !== '');
        expect(differingWords(text, other).map(({ word }) => word)).toEqual(words);
      }),
    );
  });
});
