import { useFetchedCode } from '../../parts/useFetchedCode';

type Parts = typeof import('./LaterParts');

export const loadLater = (): Promise<Parts> => import('./LaterParts');

/** Milliseconds after the first screen, while nothing else is going on. */
const quietMs = 400;

/** What the meeting comes to later; fetched at once when something waits for it. */
export const useLaterParts = (isUrgent: boolean): Parts | null =>
  useFetchedCode(loadLater, isUrgent ? 0 : quietMs);
