import { readStrings } from './stand-ins/readStrings';

const words = Object.entries(readStrings('sv-se'));

describe('the words of the property pane', () => {
  it('are the same set in Swedish and English', () => {
    expect(Object.keys(readStrings('en-us'))).toEqual(words.map(([key]) => key));
  });

  it('are never empty and never left in the other language', () => {
    const english = readStrings('en-us');
    for (const [key, swedish] of words) {
      expect(swedish.trim()).not.toBe('');
      // One word is the same in both.
      if (key !== 'Forum') expect(english[key]).not.toBe(swedish);
    }
  });
});
