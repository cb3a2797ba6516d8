import type { MinutesWriter } from '../../application/ports/MinutesWriter';

const loading = (): Promise<MinutesWriter> =>
  import('./minutes/wordMinutesWriter').then(({ wordMinutesWriter }) => wordMinutesWriter);

/** Its code is fetched when minutes are first written or compared, and never before. */
export const minutesWriter: MinutesWriter = {
  write: async (sheet) => (await loading()).write(sheet),
  wordingOf: async (sheet) => (await loading()).wordingOf(sheet),
  hashOf: async (content) => (await loading()).hashOf(content),
  textHashOf: async (content) => (await loading()).textHashOf(content),
  relabel: async (...given) => (await loading()).relabel(...given),
};
