import * as React from 'react';
import type { Clock } from '../../application/ports/Clock';
import type { Instant } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';

const ClockContext = React.createContext<Clock | null>(null);

export const ClockProvider = ClockContext.Provider;

/** The composition root's clock; no screen reads time by itself. */
export function useClock(): Clock {
  const clock = React.useContext(ClockContext);
  if (clock === null) throw new Error('A screen stands outside ScreenFrame');
  return clock;
}

export const useToday = (): LocalDate => useClock().today();

/** The time now, once a second while the window is visible; nothing is announced by it. */
export function useTick(everyMs = 1000): Instant {
  const clock = useClock();
  const [now, setNow] = React.useState(() => clock.now());
  React.useEffect(() => {
    const look = () => setNow(clock.now());
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, everyMs]);
  return now;
}
