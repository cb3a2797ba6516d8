import * as React from 'react';
import { useNavigation } from '../../navigation/navigation';
import type { Route } from '../../navigation/route';
import {
  choiceOf,
  noChoice,
  readReceived,
  sameChoice,
  withChoice,
  type ChosenFilter,
  type PartChoice,
  type ReceivedChoice,
} from './partChoice';
import type { PartSetup } from '../Part';
import { useDirectory } from '../useDirectory';

/** What the page's other parts have chosen, as far as it means something in this forum. */
export interface Received {
  readonly filter: ChosenFilter;
  readonly choice: PartChoice;
  /** What was last put into the part's address, so that it is put in once. */
  readonly putIn: { current: PartChoice };
}

export function useReceived(
  received: ReceivedChoice,
  { directory, forum }: Pick<PartSetup, 'directory' | 'forum'>,
): Received {
  const loaded = useDirectory(directory);
  const putIn = React.useRef(noChoice);
  const { place, problem } = received;
  return React.useMemo(() => {
    const places = loaded?.ok === true ? loaded.value.places : [];
    const filter = readReceived({ place, problem }, forum, places);
    return { filter, choice: choiceOf(filter, forum), putIn };
  }, [loaded, place, problem, forum]);
}

/** What another part chose is not told further: two parts that listen to each other would never come to rest. */
export function useOwnChoices(tell: PartSetup['tell'], { choice }: Received): PartSetup['tell'] {
  const latest = React.useRef(choice);
  latest.current = choice;
  return React.useCallback(
    (told) => {
      if (sameChoice(told, noChoice) || !sameChoice(told, latest.current)) tell(told);
    },
    [tell],
  );
}

/** Puts a choice into the part's own selection when it comes, and leaves to the reader to change it after that. */
export function usePutIn({ filter, choice, putIn }: Received, route: Route): void {
  const { replace } = useNavigation();
  React.useEffect(() => {
    if (route.page !== 'actions' || sameChoice(choice, putIn.current)) return;
    putIn.current = choice;
    replace({ ...route, query: withChoice(route.query, filter) });
  }, [choice, filter, putIn, replace, route]);
}
