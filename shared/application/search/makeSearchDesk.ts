import { failure, success, type Result } from '../../domain/kernel/result';
import { holdsWords, referenceIn, searchWords } from '../../domain/search/searchWords';
import type { Problem } from '../../domain/situation/problem';
import type { ForumSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { FoundAction, FoundPage, Hits, SearchHits } from '../ports/SearchBook';
import type { SearchDesk, SearchingOn, SearchResult, Tried } from './SearchDesk';

const mostShown = 200;
const mostTried = 100;
/** How far back a problem's actions are looked for where its own are too many to ask for. */
const pagesOfTried = 4;

interface SearchPorts {
  readonly site: Pick<ForumSite, 'search' | 'situation' | 'changes'>;
}

type Stopped = { readonly kind: 'stopped' };

export function makeSearchDesk({ site }: SearchPorts): SearchDesk {
  const { problemsWith, forget } = rememberProblems(site.situation);
  return {
    follow: () => {
      forget();
      return site.changes.follow('quiet', (lists) => {
        if (lists.includes('problems')) forget();
        return Promise.resolve();
      });
    },
    find: async (text) => {
      const words = searchWords(text);
      if (words.length === 0) return success(null);
      const [problems, hits] = await Promise.all([
        problemsWith(words),
        site.search.find(words, referenceIn(text)),
      ]);
      if (!problems.ok) return problems;
      return hits.ok ? success({ words, problems: problems.value, ...resultOf(hits.value) }) : hits;
    },
    findEverywhere: async (text, searching) => {
      const words = searchWords(text);
      const problems = await problemsWith(words);
      if (!problems.ok) return problems;
      return everywhere(site, words, problems.value, searching);
    },
    tried: (problem) => triedAgainst(site, problem),
  };
}

type ProblemsWith = (words: readonly string[]) => Promise<Result<readonly Problem[], GatewayFailure>>;

/** A forum has some hundred problems at most; they are read once a page and searched here, reference and all. */
function rememberProblems(situation: ForumSite['situation']): {
  readonly problemsWith: ProblemsWith;
  readonly forget: () => void;
} {
  let loading: ReturnType<ForumSite['situation']['load']> | null = null;
  const forget = (): void => {
    loading = null;
  };
  return {
    forget,
    problemsWith: async (words) => {
      const loaded = await (loading ??= situation.load());
      if (!loaded.ok) {
        forget();
        return loaded;
      }
      return success(
        loaded.value.problems.filter(({ displayId, title }) => holdsWords(`${displayId} ${title}`, words)),
      );
    },
  };
}

const nothing = { rows: [], more: false } as const;

function resultOf({
  openActions,
  decisions,
  referred,
}: SearchHits): Omit<SearchResult, 'words' | 'problems'> {
  const found = openActions ?? nothing;
  const others = found.rows.filter(({ id }) => id !== referred?.id);
  return {
    actions: { more: found.more, rows: referred === null ? others : [referred, ...others] },
    decisions: decisions ?? nothing,
    reach: openActions === null ? 'none' : 'open',
  };
}

async function everywhere(
  { search }: SearchPorts['site'],
  words: readonly string[],
  problems: readonly Problem[],
  { onRead, stopped }: SearchingOn,
): Promise<Result<SearchResult, GatewayFailure | Stopped>> {
  let looked = 0;
  const told = { onRead: (rows: number) => onRead((looked += rows)), stopped };
  const decisions = await readThrough(
    (next) => search.readDecisions(next),
    ({ text }) => holdsWords(text, words),
    told,
  );
  if (!decisions.ok) return decisions;
  const actions = await readThrough(
    (next) => search.readActions(next),
    (action) => holdsWords(`${action.displayId} ${action.title} ${action.effectText}`, words),
    told,
  );
  if (!actions.ok) return actions;
  return success({
    words,
    problems,
    actions: actions.value,
    decisions: decisions.value,
    reach: 'everything',
  });
}

/** Every page to the end; only the newest hits are kept, and that there are more is told. */
async function readThrough<Row>(
  read: (next?: string) => Promise<Result<FoundPage<Row>, GatewayFailure>>,
  wanted: (row: Row) => boolean,
  { onRead, stopped }: SearchingOn,
): Promise<Result<Hits<Row>, GatewayFailure | Stopped>> {
  const rows: Row[] = [];
  let next: string | undefined;
  do {
    if (stopped()) return failure({ kind: 'stopped' });
    const page = await read(next);
    if (!page.ok) return page;
    onRead(page.value.rows.length);
    rows.push(...page.value.rows.filter(wanted));
    next = page.value.next ?? undefined;
  } while (next !== undefined);
  return success({ rows: rows.slice(0, mostShown), more: rows.length > mostShown });
}

async function triedAgainst(
  { search }: SearchPorts['site'],
  problem: Problem['id'],
): Promise<Result<Tried, GatewayFailure>> {
  const asked = await search.tried(problem);
  if (asked.ok) return success({ ...asked.value, lookedThrough: 'all' });
  if (asked.error.kind !== 'too-many-rows') return asked;
  const rows: FoundAction[] = [];
  let next: string | undefined;
  for (let page = 0; page < pagesOfTried && rows.length < mostTried; page += 1) {
    const read = await search.readActions(next);
    if (!read.ok) return read;
    rows.push(...read.value.rows.filter((action) => action.problem === problem));
    if (read.value.next === null) break;
    next = read.value.next;
  }
  return success({ rows: rows.slice(0, mostTried), more: true, lookedThrough: 'newest' });
}
