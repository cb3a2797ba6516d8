import type { Timer } from './ports/Timer';

/** The platform's own timer, where nobody gives another. */
export const everydayTimer: Timer = {
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
