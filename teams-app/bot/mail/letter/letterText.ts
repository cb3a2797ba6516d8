import type { Letter, LetterLine, LetterLink } from './Letter.ts';

/** What can break a line or hide within one is a blank here. */
const lineBreaking = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** One line, whatever somebody has typed. */
export const oneLine = (text: string): string => text.replaceAll(lineBreaking, ' ').trim();

function linesOf({ title, facts, link }: LetterLine): readonly string[] {
  const where = link === null ? [] : [`  ${link.label}: ${link.href}`];
  return [`- ${oneLine(title)}`, ...facts.map((fact) => `  ${oneLine(fact)}`), ...where, ''];
}

const linkLine = (link: LetterLink | null): readonly string[] =>
  link === null ? [] : [`${link.label}: ${link.href}`];

/** The message for those who read mail as plain text. */
export function letterText({ sender, greeting, sections, everything, other, pause, foot }: Letter): string {
  const middle = sections.flatMap(({ heading, intro, lines }) => [
    heading.toLocaleUpperCase('sv'),
    ...(intro === '' ? [] : [oneLine(intro)]),
    '',
    ...lines.flatMap(linesOf),
  ]);
  const last = [...everything, other].flatMap((link) => (link === null ? [] : [...linkLine(link), '']));
  return [sender, '', greeting, '', ...middle, ...last, '--', ...foot.map(oneLine), ...linkLine(pause)].join(
    '\n',
  );
}
