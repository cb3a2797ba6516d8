import { en } from '../../../tools/doctor/text/en.ts';
import { sv } from '../../../tools/doctor/text/sv.ts';

describe('the words of the doctor', () => {
  it('are there in both languages, and not the same', () => {
    expect(Object.keys(en.findings)).toEqual(Object.keys(sv.findings));
    expect(Object.keys(en.checks)).toEqual(Object.keys(sv.checks));
    const todos = (text: typeof sv): readonly string[] =>
      Object.values(text.findings).map(({ todo }) => todo);
    for (const [index, todo] of todos(sv).entries()) {
      if (todo !== '') expect(todos(en)[index]).not.toBe(todo);
    }
    // Only what was proved asks for nothing.
    expect(todos(sv).filter((todo) => todo === '')).toHaveLength(2);
  });
});
