import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { Input } from '@fluentui/react-input';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { SearchDesk, SearchResult } from '../../application/search/SearchDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { useSurroundings } from '../action-register/useSurroundings';
import { inForum } from '../navigation/inForum';
import { useNavigation } from '../navigation/navigation';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useShortcut } from '../parts/useShortcut';
import { useUsableWhen } from '../parts/usableContext';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { searchText } from '../text/searchText';
import type { SearchText } from '../text/sv/search';
import { SearchProvider } from './searchContext';
import { SearchResults } from './SearchResults';
import { useSearchStyles } from './searchStyles';
import { useSearch, type Search } from './useSearch';

interface SearchScreenProps {
  readonly desk: SearchDesk;
  readonly actions: ActionDesk;
  /** As it stands in the address. */
  readonly text: string;
  /** Where the tab spans several forums. */
  readonly forum?: ForumKey;
}

/** One field over actions, problems and decisions of a forum; `/` leads to it from everywhere. */
export const SearchScreen: React.FC<SearchScreenProps> = ({ desk, actions, text: typed, forum }) => {
  const styles = useSearchStyles();
  const text = useText(searchText);
  const { replace } = useNavigation();
  const loaded = useSurroundings(actions, { knownWillDo: true });
  const around = loaded?.ok === true ? loaded.value : null;
  const search = useSearch(desk, typed);
  const field = React.useRef<HTMLInputElement>(null);
  useUsableWhen(true);
  React.useEffect(() => field.current?.focus(), []);
  React.useEffect(() => desk.follow(), [desk]);
  useShortcut('/', true, () => field.current?.focus());
  const subtitle = around === null ? {} : { subtitle: around.forum.name };
  return (
    <Page title={text.title} {...subtitle}>
      <div className={styles.stack}>
        <div role="search">
          <Field label={text.field} hint={text.hint} className={styles.field}>
            <Input
              type="search"
              input={{ ref: field }}
              contentBefore={<SearchRegular />}
              value={typed}
              onChange={(_event, { value }) => replace({ page: 'search', text: value, ...inForum(forum) })}
            />
          </Field>
        </div>
        <SaidLine search={search} typed={typed} />
        <SearchProvider value={{ desk, words: search.result?.words ?? [], around, forum }}>
          {search.result !== null && <SearchResults result={search.result} />}
        </SearchProvider>
        <Failed search={search} />
      </div>
    </Page>
  );
};

function saying(search: Search, typed: string, text: SearchText): string {
  const { doing, read, result, stopped } = search;
  if (doing === 'reading') return text.reading(read);
  if (doing === 'searching') return text.searching;
  if (result === null) return '';
  const found = foundWords(result, text) ?? `${text.nothing(typed)} ${text.nothingHelp}`;
  return stopped ? `${text.stopped} ${found}` : `${found} ${text.reach[result.reach]}`;
}

function foundWords({ actions, problems, decisions }: SearchResult, text: SearchText): string | null {
  if (actions.rows.length + problems.length + decisions.rows.length === 0) return null;
  const words = text.summary(
    text.countActions(actions.rows.length, actions.more),
    text.countProblems(problems.length),
    text.countDecisions(decisions.rows.length, decisions.more),
  );
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What was found and how much was looked through; the rest is looked through on a press, with its progress. */
const SaidLine: React.FC<{ readonly search: Search; readonly typed: string }> = ({ search, typed }) => {
  const styles = useSearchStyles();
  const text = useText(searchText);
  const { doing, result } = search;
  const partly = doing === 'nothing' && result !== null && result.reach !== 'everything';
  return (
    <div className={styles.said}>
      <span role="status">{saying(search, typed, text)}</span>
      {doing === 'reading' && <Button onClick={search.stop}>{text.stop}</Button>}
      {partly && (
        <Button onClick={search.everywhere}>
          {result.reach === 'none' ? text.everywhereNone : text.everywhere}
        </Button>
      )}
    </div>
  );
};

const Failed: React.FC<{ readonly search: Search }> = ({ search: { failure, retry } }) => {
  const text = useText(searchText);
  const language = useLanguage();
  if (failure === null) return null;
  return (
    <Notice title={text.failed} body={readingText(failure, language)} announced>
      <Button appearance="primary" onClick={retry}>
        {text.tryAgain}
      </Button>
    </Notice>
  );
};
