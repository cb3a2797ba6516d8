import fc from 'fast-check';
import { holds, redactedMark, takeOut } from '../../../../shared/domain/redaction/takeOut';

describe('taking a text out', () => {
  it.each<[name: string, text: string, sought: string, left: string | null]>([
    ['all of it', 'Kalle Karlsson', 'Kalle Karlsson', '[Rensat]'],
    ['in the middle', 'Ring Kalle Karlsson i morgon', 'Kalle Karlsson', 'Ring [Rensat] i morgon'],
    ['every time', 'Kalle och Kalle', 'Kalle', '[Rensat] och [Rensat]'],
    ['whatever the case', 'KALLE kommer', 'kalle', '[Rensat] kommer'],
    ['å, ä and ö in any case', 'ÅSA ÖBERG', 'åsa öberg', '[Rensat]'],
    ['over line breaks', 'Kalle\n  Karlsson kom', 'Kalle Karlsson', '[Rensat] kom'],
    ['where blanks were single', 'Kalle Karlsson kom', 'Kalle\nKarlsson', '[Rensat] kom'],
    ['with a genitive', 'Karlssons port', 'Karlsson', '[Rensat]s port'],
    ['characters that mean something in a pattern', 'a.b*c (d) [e]', 'b*c (d)', 'a.[Rensat] [e]'],
    ['blanks around what is sought', 'x Kalle y', '  Kalle ', 'x [Rensat] y'],
    ['a dot is only a dot', 'Kalleb', 'Kall.b', null],
    ['a copy that was cut in the middle', 'Nytt: 19850101-12…', '19850101-1234 bor', 'Nytt: [Rensat]'],
    ['a cut copy that is all there is', 'Kalle Karl…', 'Kalle Karlsson på Gatan', '[Rensat]'],
    ['a cut copy over a line break', 'Se\nKalle  Ka…', 'Kalle Karlsson', 'Se\n[Rensat]'],
    ['whole and cut', 'Kalle Karlsson, Kalle K…', 'Kalle Karlsson', '[Rensat], [Rensat]'],
    ['a cut text that only begins alike', 'Ring Kal…', 'Kalle Karlsson', null],
    ['not there', 'Ny belysning', 'Kalle', null],
    ['an empty text', '', 'Kalle', null],
    ['too short to be looked for', 'ab ab', 'ab', null],
    ['nothing but blanks', 'a   b', '   ', null],
  ])('%s', (_name, text, sought, left) => {
    expect(takeOut(text, sought)).toBe(left);
  });

  it('leaves nothing of it, wherever it stood', () => {
    const words = fc.stringMatching(/^[a-zåäö0-9*.\\()$ \n-]{0,20}$/);
    const sought = fc
      .stringMatching(/^[a-zåäö0-9*.\\()$ -]{3,20}$/)
      .filter((text) => text.trim().length >= 3);
    fc.assert(
      fc.property(words, sought, words, (before, text, after) => {
        const left = takeOut(`${before} ${text} ${after}`, text);
        expect(left).not.toBeNull();
        expect(holds((left ?? '').replaceAll(redactedMark, '¤'), text)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not find its own mark', () => {
    expect(takeOut(takeOut('Kalle', 'Kalle') ?? '', 'Kalle')).toBeNull();
  });
});
