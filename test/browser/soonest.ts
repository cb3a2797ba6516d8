/** Milliseconds within which what one does is to be seen by another. */
export const promised = 4000;

/**
 * Milliseconds until what `act` did has come, as its answer waits for: at the quickest of some tries, since a pause of
 * a busy machine is not the product's.
 */
export async function soonest(
  act: (nth: number) => Promise<() => Promise<unknown>>,
  tries = 3,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let nth = 1; nth <= tries && best > promised; nth += 1) {
    const come = await act(nth);
    const since = Date.now();
    await come();
    best = Math.min(best, Date.now() - since);
  }
  return best;
}
