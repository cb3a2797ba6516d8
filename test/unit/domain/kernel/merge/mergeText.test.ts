import { mergeText } from '../../../../../shared/domain/kernel/merge/mergeText';

const lines = (...paragraphs: string[]): string => paragraphs.join('\n');

const merging: readonly (readonly [
  what: string,
  base: string,
  mine: string,
  theirs: string,
  merged: string,
])[] = [
  ['nobody has changed anything', 'A', 'A', 'A', 'A'],
  ['only we have changed', lines('A', 'B'), lines('A', 'b'), lines('A', 'B'), lines('A', 'b')],
  ['only they have changed', lines('A', 'B'), lines('A', 'B'), lines('a', 'B'), lines('a', 'B')],
  [
    'each has changed a paragraph',
    lines('A', '', 'B'),
    lines('a', '', 'B'),
    lines('A', '', 'b'),
    lines('a', '', 'b'),
  ],
  [
    'the paragraphs lie next to each other',
    lines('A', 'B'),
    lines('a', 'B'),
    lines('A', 'b'),
    lines('a', 'b'),
  ],
  ['both have written the same', 'A', 'a', 'a', 'a'],
  ['both have added at the end', 'A', lines('A', 'mitt'), lines('A', 'deras'), lines('A', 'deras', 'mitt')],
  ['both have added the same', 'A', lines('A', 'nytt'), lines('A', 'nytt'), lines('A', 'nytt')],
  [
    'we have added at the start, they at the end',
    'A',
    lines('mitt', 'A'),
    lines('A', 'deras'),
    lines('mitt', 'A', 'deras'),
  ],
  ['we have changed what they have added to', 'A', 'a', lines('A', 'deras'), lines('a', 'deras')],
  [
    'we have taken away, they have changed another',
    lines('A', 'B', 'C'),
    lines('A', 'C'),
    lines('A', 'B', 'c'),
    lines('A', 'c'),
  ],
  ['both have taken away the same', lines('A', 'B'), 'A', 'A', 'A'],
  ['we have emptied what they have left alone', 'A', '', 'A', ''],
  ['line breaks are of two kinds', 'A\r\nB', 'A\nb', 'a\r\nB', 'a\nb'],
];

const contesting: readonly (readonly [
  what: string,
  base: string,
  mine: string,
  theirs: string,
  standing: string,
  own: string,
])[] = [
  ['both have worded the same paragraph anew', 'A', 'min', 'deras', 'deras', 'min'],
  ['both have filled in an empty text', '', 'min', 'deras', 'deras', 'min'],
  ['we have emptied what they have worded anew', 'A', '', 'deras', 'deras', ''],
  [
    'we have taken away what they have worded anew',
    lines('A', 'B'),
    'A',
    lines('A', 'deras'),
    lines('A', 'deras'),
    'A',
  ],
  [
    'one paragraph is contested and another is not',
    lines('A', 'B', 'C'),
    lines('min', 'B', 'c'),
    lines('deras', 'B', 'C'),
    lines('deras', 'B', 'c'),
    lines('min', 'B', 'c'),
  ],
];

describe('putting a text together', () => {
  it.each(merging)('needs no choice where %s', (_what, base, mine, theirs, merged) => {
    expect(mergeText(base, mine, theirs)).toEqual({ standing: merged, mine: merged, contested: false });
  });

  it.each(contesting)('asks where %s', (_what, base, mine, theirs, standing, own) => {
    expect(mergeText(base, mine, theirs)).toEqual({ standing, mine: own, contested: true });
  });
});
