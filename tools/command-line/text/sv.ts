import type { CommandLineText } from './CommandLineText.ts';

export const sv: CommandLineText = {
  unknownOption: (option) => `Flaggan ${option} finns inte, eller saknar sitt värde.`,
  site: '--site ska vara webbplatsens adress och innehålla /sites/<namn> eller /teams/<namn>.',
  language: '--language ska vara sv eller en.',
};
