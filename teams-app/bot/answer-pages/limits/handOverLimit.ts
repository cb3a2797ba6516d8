import type { OpenedLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/openLink.js';
import { mostHandedOver } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/prepareByLink.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';

/** Takes one of the day's mails, with the way to give it back unsent; null where none is left. */
export type HandOverLimit = (opened: Pick<OpenedLink, 'contact'>, today: LocalDate) => (() => void) | null;

/**
 * By contact: all its links share the day's five. Each instance of the service counts what it is asked for at once by
 * itself; what has been handed over by any of them is counted in the list of links.
 */
export function handOverLimit(): HandOverLimit {
  let day: LocalDate | null = null;
  let taken = new Map<OpenedLink['contact']['id'], number>();
  return ({ contact: { id } }, today) => {
    if (day !== today) taken = new Map();
    day = today;
    const ofToday = taken;
    const change = (by: number): void => void ofToday.set(id, (ofToday.get(id) ?? 0) + by);
    if ((ofToday.get(id) ?? 0) >= mostHandedOver) return null;
    change(1);
    return () => change(-1);
  };
}
