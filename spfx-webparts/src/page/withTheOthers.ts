/** The parts of the page that are on their way: drawn together, they ask together. */
const coming = new Set<Promise<unknown>>();
/** Nobody waits longer for the others. */
const patienceMs = 150;

export async function withTheOthers<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  coming.add(loading);
  try {
    const loaded = await loading;
    const others = Promise.allSettled([...coming]);
    await Promise.race([others, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
    return loaded;
  } finally {
    coming.delete(loading);
  }
}
