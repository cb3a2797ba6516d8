import * as React from 'react';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { SearchDesk } from '../../application/search/SearchDesk';
import type { ForumKey } from '../../domain/organisation/forum';

/** What the parts of the search screen share. */
interface SearchSurroundings {
  readonly desk: SearchDesk;
  readonly words: readonly string[];
  /** Null until the names have come; keys are shown meanwhile. */
  readonly around: RegisterSurroundings | null;
  /** Where the tab spans several forums. */
  readonly forum: ForumKey | undefined;
}

const SearchContext = React.createContext<SearchSurroundings | null>(null);
export const SearchProvider = SearchContext.Provider;

export function useSearched(): SearchSurroundings {
  const searched = React.useContext(SearchContext);
  if (searched === null) throw new Error('A part of the search stands outside it');
  return searched;
}
