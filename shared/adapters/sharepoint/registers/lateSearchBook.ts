import type { SearchBook } from '../../../application/ports/SearchBook';

/** Its code is fetched when somebody first searches, so that no screen waits for it. */
export function lateSearchBook(load: () => Promise<SearchBook>): SearchBook {
  let loaded: Promise<SearchBook> | null = null;
  const book = (): Promise<SearchBook> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  return {
    find: async (...given) => (await book()).find(...given),
    tried: async (...given) => (await book()).tried(...given),
    readActions: async (...given) => (await book()).readActions(...given),
    readDecisions: async (...given) => (await book()).readDecisions(...given),
  };
}
