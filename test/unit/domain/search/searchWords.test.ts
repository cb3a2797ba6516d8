import {
  holdsWords,
  markedParts,
  referenceIn,
  searchWords,
} from '../../../../shared/domain/search/searchWords';
import { hostileLines } from '../../../corpora/hostileTexts';

describe('the words of a search', () => {
  it.each([
    ['', []],
    [' ', []],
    ['a', []],
    ['🙂', []],
    ['ab', ['ab']],
    ['  laga   lampor ', ['laga', 'lampor']],
    ['laga laga', ['laga']],
    ['a b', ['a', 'b']],
  ])('%j gives %j', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });

  it('are six at most, of fifty characters at most', () => {
    expect(searchWords('a1 b2 c3 d4 e5 f6 g7')).toHaveLength(6);
    expect(searchWords('å'.repeat(80))).toEqual(['å'.repeat(50)]);
  });
});

describe('finding words in a text', () => {
  it.each([
    ['Laga lampor vid Åsögatan', ['åsög'], true],
    ['Laga lampor vid Åsögatan', ['LAMPOR', 'laga'], true],
    ['Laga lampor', ['laga', 'entré'], false],
    ['Åsögatan'.normalize('NFD'), ['åsö'], true],
    ['asogatan', ['åsö'], false],
  ])('%j holds %j: %s', (text, words, held) => {
    expect(holdsWords(text, words)).toBe(held);
  });

  it('marks each hit and keeps the text', () => {
    expect(markedParts('Laga Lampor, laga', ['laga'])).toEqual([
      { text: 'Laga', hit: true },
      { text: ' Lampor, ', hit: false },
      { text: 'laga', hit: true },
    ]);
    expect(markedParts('abab', ['aba', 'bab'])).toEqual([{ text: 'abab', hit: true }]);
    expect(markedParts('🙂 lampor', ['lampor'])).toEqual([
      { text: '🙂 ', hit: false },
      { text: 'lampor', hit: true },
    ]);
  });

  it.each(hostileLines)('keeps $name as it was written', ({ text }) => {
    expect(
      markedParts(text, ['a', "'", '<'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text.normalize('NFC'));
  });
});

describe('a reference', () => {
  it.each([
    ['ÅT-SÖD-28', 28],
    ['28', 28],
    ['åt-söd-7', 7],
    ['PR-02', null],
    ['28 lampor', null],
    ['0', null],
    ['12345678901', null],
  ])('%j is %j', (text, number) => {
    expect(referenceIn(text)).toBe(number);
  });
});
