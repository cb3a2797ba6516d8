import type { Result } from '../../domain/kernel/result';
import type { Problem } from '../../domain/situation/problem';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { FoundAction, FoundDecision, Hits } from '../ports/SearchBook';

/** How much of the actions has been looked through. */
type SearchReach = 'open' | 'everything' | 'none';

/** What a search has found, each kind by itself. */
export interface SearchResult {
  /** Lower case plays no part; all of them are in each hit. */
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
  readonly actions: Hits<FoundAction>;
  readonly decisions: Hits<FoundDecision>;
  /** `none` where SharePoint will not look through so many open ones. */
  readonly reach: SearchReach;
}

export interface SearchingOn {
  /** Rows looked through so far. */
  readonly onRead: (rows: number) => void;
  readonly stopped: () => boolean;
}

/** A problem's actions, the newest first; `reach` tells how far back was looked. */
export interface Tried extends Hits<FoundAction> {
  readonly lookedThrough: 'all' | 'newest';
}

/** Searching one forum. */
export interface SearchDesk {
  /**
   * For as long as a search page is shown: problems are read anew when it opens and when others have changed them. The
   * returned function ends it.
   */
  follow(): () => void;
  /** Open actions, problems and decisions: two requests the first time, then one. Null when too little is typed. */
  find(text: string): Promise<Result<SearchResult | null, GatewayFailure>>;
  /** Looks through the whole register, five thousand rows a request. */
  findEverywhere(
    text: string,
    searching: SearchingOn,
  ): Promise<Result<SearchResult, GatewayFailure | { readonly kind: 'stopped' }>>;
  /** What was tried against a problem, where, and with what result (F21). */
  tried(problem: Problem['id']): Promise<Result<Tried, GatewayFailure>>;
}
