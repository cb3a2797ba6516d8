import { repeatsText } from '../../../../shared/domain/redaction/redaction';

describe('an explanation of a redaction', () => {
  it.each<[name: string, explanation: string, sought: string, repeats: boolean]>([
    ['says why in its own words', 'Namn på en boende.', 'Kalle Karlsson på Gatan 4', false],
    ['may be empty', '', 'Kalle Karlsson', false],
    ['holds it', 'Ta bort Kalle Karlsson', 'Kalle Karlsson', true],
    ['holds a name of it', 'Karlsson ska inte nämnas', 'Kalle Karlsson på Gatan 4', true],
    ['holds a number of it', 'Numret 19850101-1234', 'Han heter 19850101-1234', true],
    ['holds two words of it in a row', 'Det stod sonen till någon', 'sonen till föreståndaren', true],
    ['shares one plain word', 'Texten pekade ut en son', 'sonen till föreståndaren', false],
  ])('%s', (_name, explanation, sought, repeats) => {
    expect(repeatsText(explanation, sought)).toBe(repeats);
  });
});
