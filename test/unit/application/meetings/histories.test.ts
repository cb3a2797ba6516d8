import { playHistory } from '../../../bench/histories/playHistory';

jest.setTimeout(60_000);

describe('random histories of three people who write at once', () => {
  it('end with every window alike and no acknowledged text lost, doubled or overwritten unseen', async () => {
    let choices = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { alike, lost, doubled, overwrittenUnseen, ...met } = await playHistory(seed);
      expect({ seed, alike, lost, doubled, overwrittenUnseen }).toEqual({
        seed,
        alike: true,
        lost: [],
        doubled: [],
        overwrittenUnseen: [],
      });
      choices += met.choices;
    }
    // Without people who meet in the same text the histories would say nothing.
    expect(choices).toBeGreaterThan(50);
  });
});
