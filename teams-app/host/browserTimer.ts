import type { Timer } from '@samverkansrummet/shared/lib/application/ports/Timer';

export const browserTimer: Timer = {
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
