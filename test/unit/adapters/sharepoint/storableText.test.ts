import { note, text, textOrNull } from '../../../../shared/adapters/sharepoint/columns/columnKinds';

const words = { name: 'SamText', title: 'Text', description: '' };

/** What comes along when somebody pastes from Word, a presentation or a PDF file. */
const pasted: readonly (readonly [string, string, string])[] = [
  ['a line break within a paragraph', 'Trappan\u000Bsödra', 'Trappan södra'],
  ['a page break', 'Trappan\u000Csödra', 'Trappan södra'],
  ['a control character', 'Trap\u0002pan\u0000', 'Trappan'],
  ['a character that is none', 'Trappan\uFFFE', 'Trappan'],
  ['half an emoji', 'Trappan \uD83D', 'Trappan \uFFFD'],
  ['a whole emoji, a tab, other scripts', 'Trappan 🔦\té مرحبا', 'Trappan 🔦\té مرحبا'],
];

describe('a text on its way to SharePoint', () => {
  it.each(pasted)('with %s is one that SharePoint takes', (_, typed, stored) => {
    expect(text(words).write(typed)).toBe(stored);
    expect(textOrNull(words).write(typed)).toBe(stored);
  });

  it('keeps its lines in a note, pasted ones too', () => {
    expect(note(words).write('Ett\u000BTvå\nTre')).toBe('Ett\nTvå\nTre');
  });

  it('is empty when nothing in it can be stored', () => {
    expect(text(words).write('\u0001')).toBeNull();
    expect(note(words).write('\u0001')).toBeNull();
    expect(textOrNull(words).write(null)).toBeNull();
  });
});
