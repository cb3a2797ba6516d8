import { useToldOnce } from '../../parts/useKept';

/** Whether this person has been told, on this device, what sharing a text outside may mean. */
export const useSharingTold = (): ReturnType<typeof useToldOnce> => useToldOnce('sharing');
