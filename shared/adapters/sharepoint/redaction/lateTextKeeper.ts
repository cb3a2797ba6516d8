import type { TextKeeper } from '../../../application/ports/TextKeeper';

/** The keeper's code is fetched when it is first used: hardly anybody ever takes a text away. */
export function lateTextKeeper(load: () => Promise<TextKeeper>): TextKeeper {
  let loaded: TextKeeper | null = null;
  const keeper = async (): Promise<TextKeeper> => (loaded ??= await load());
  return {
    mayRedact: async () => (await keeper()).mayRedact(),
    scan: async (...given) => (await keeper()).scan(...given),
    histories: async (...given) => (await keeper()).histories(...given),
    bin: async () => (await keeper()).bin(),
    rewrite: async (...given) => (await keeper()).rewrite(...given),
    removeVersions: async (...given) => (await keeper()).removeVersions(...given),
    purge: async (...given) => (await keeper()).purge(...given),
    record: async (...given) => (await keeper()).record(...given),
    log: async () => (await keeper()).log(),
  };
}
