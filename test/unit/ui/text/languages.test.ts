import { en } from '../../../../shared/ui/text/en';
import { sv } from '../../../../shared/ui/text/sv';

type Leaves = ReadonlyMap<string, unknown>;

function leavesOf(words: object, path = ''): Leaves {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? [...leavesOf(value as object, `${path}${name}.`)]
        : [[`${path}${name}`, value] as const],
    ),
  );
}

/** The same in both languages, rightly. */
const shared = /^common\.product$|\.(teams|forumKind\.\w+|contactChannel\.teams|problem)$/;

describe('the words of the screens', () => {
  const swedish = leavesOf(sv);
  const english = leavesOf(en);

  it('are the same set in both languages', () => {
    expect([...english.keys()]).toEqual([...swedish.keys()]);
  });

  it('are never empty', () => {
    const empty = [...swedish, ...english].filter(([, value]) => value === '').map(([name]) => name);
    expect(empty).toEqual([]);
  });

  it('leave no Swedish in the English, but for the references that rows are known by', () => {
    const left = [...english].filter(
      ([name, value]) =>
        typeof value === 'string' &&
        /[åäöÅÄÖ]/.test(value.replace(/\b(ÅT-)?SÖD(-\d+)?\b|ÅT-SÖD-\d+/g, '')) &&
        !shared.test(name),
    );
    expect(left).toEqual([]);
  });

  it('say nothing with an exclamation mark', () => {
    const loud = [...swedish, ...english].filter(
      ([, value]) => typeof value === 'string' && value.includes('!'),
    );
    expect(loud).toEqual([]);
  });
});
