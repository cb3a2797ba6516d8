import type { Frame } from 'playwright-core';

/** Colours pass over into each other, and half-way they have no contrast to speak of. What never ends goes on. */
export const finishTransitions = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const passing = (one: Animation): boolean => one.effect?.getComputedTiming().endTime !== Infinity;
    for (const animation of document.getAnimations().filter(passing)) animation.finish();
  });
