import type { MinutesLibrary } from '../../../application/ports/MinutesLibrary';

/** The library's code is fetched when it is first used: the meeting's hour needs none of it before closing. */
export function lateMinutesLibrary(load: () => Promise<MinutesLibrary>): MinutesLibrary {
  let loaded: Promise<MinutesLibrary> | null = null;
  const library = (): Promise<MinutesLibrary> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  return {
    open: async (...given) => (await library()).open(...given),
    place: async (...given) => (await library()).place(...given),
    replace: async (...given) => (await library()).replace(...given),
    read: async (...given) => (await library()).read(...given),
    change: async (...given) => (await library()).change(...given),
    record: async (...given) => (await library()).record(...given),
  };
}
