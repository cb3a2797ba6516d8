import type { CommandLineText } from './CommandLineText.ts';

export const en: CommandLineText = {
  unknownOption: (option) => `There is no option ${option}, or it lacks its value.`,
  site: '--site is to be the site’s address, with /sites/<name> or /teams/<name> in it.',
  language: '--language is to be sv or en.',
};
