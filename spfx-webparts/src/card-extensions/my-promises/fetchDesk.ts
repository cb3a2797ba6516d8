import {
  makePromiseDesk,
  type PromiseDesk,
} from '@samverkansrummet/shared/lib/ui/promise-card/makePromiseDesk';
import type { Language } from '@samverkansrummet/shared/lib/ui/text/language';
import { connectionTo, pageClock, pageGuard, type PageGiven } from '../../page/PageConnection';

/** Use cases, adapters and PnPjs, fetched beside the card's first words and shared with the page's web parts. */
export async function fetchDesk(given: PageGiven, language: Language): Promise<PromiseDesk> {
  const { useCases } = await connectionTo(given);
  return makePromiseDesk({
    loadMyPromises: useCases.loadMyPromises,
    deskOf: (forum) => useCases.actionDesk(forum),
    guard: pageGuard,
    clock: pageClock,
    language,
  });
}
