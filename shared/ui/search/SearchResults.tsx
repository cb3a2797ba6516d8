import * as React from 'react';
import type { FoundDecision } from '../../application/ports/SearchBook';
import type { SearchResult } from '../../application/search/SearchDesk';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useText } from '../text/language';
import { searchText } from '../text/searchText';
import { ActionHit } from './ActionHit';
import { Marked } from './Marked';
import { ProblemHit } from './ProblemHit';
import { useSearched } from './searchContext';
import { useSearchStyles } from './searchStyles';

/** What was found, a card for each kind that has hits; each hit opens its item. */
export const SearchResults: React.FC<{ readonly result: SearchResult }> = ({ result }) => {
  const styles = useSearchStyles();
  const text = useText(searchText);
  const { problems, actions, decisions } = result;
  return (
    <>
      <Group title={text.headed(text.problems, problems.length, false)} empty={problems.length === 0}>
        {problems.map((problem) => (
          <ProblemHit key={problem.id} problem={problem} openAtOnce={problems.length === 1} />
        ))}
      </Group>
      <Group
        title={text.headed(text.actions, actions.rows.length, actions.more)}
        empty={actions.rows.length === 0}
      >
        {actions.rows.map((action) => (
          <ActionHit key={action.id} action={action} />
        ))}
      </Group>
      <Group
        title={text.headed(text.decisions, decisions.rows.length, decisions.more)}
        empty={decisions.rows.length === 0}
      >
        {decisions.rows.map((decision) => (
          <li key={decision.id} className={styles.hit}>
            <DecisionHit decision={decision} />
          </li>
        ))}
      </Group>
    </>
  );
};

const Group: React.FC<{ readonly title: string; readonly empty: boolean }> = ({ title, empty, children }) => {
  const styles = useSearchStyles();
  return empty ? null : (
    <Card title={title}>
      <ul className={styles.list}>{children}</ul>
    </Card>
  );
};

/** A decision stands in the minutes of its meeting. */
const DecisionHit: React.FC<{ readonly decision: FoundDecision }> = ({ decision }) => {
  const styles = useSearchStyles();
  const { words, forum } = useSearched();
  return (
    <RouteLink
      to={{ page: 'minutes', meeting: decision.meeting, ...inForum(forum) }}
      className={styles.title}
    >
      <Marked text={decision.text} words={words} />
    </RouteLink>
  );
};
