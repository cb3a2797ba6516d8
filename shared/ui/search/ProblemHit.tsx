import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Tried } from '../../application/search/SearchDesk';
import type { Result } from '../../domain/kernel/result';
import type { Problem } from '../../domain/situation/problem';
import { writeFilter } from '../action-register/registerFilter';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { useLanguage, useText } from '../text/language';
import { refusalText } from '../text/refusalText';
import { searchText } from '../text/searchText';
import { vocabularyText } from '../text/vocabularyText';
import { ActionHit } from './ActionHit';
import { Marked } from './Marked';
import { useSearched } from './searchContext';
import { useSearchStyles } from './searchStyles';

interface ProblemHitProps {
  readonly problem: Problem;
  /** The only one that was found opens by itself. */
  readonly openAtOnce: boolean;
}

/** A problem that was found, and on a press what was tried against it, where, and with what result (F21). */
export const ProblemHit: React.FC<ProblemHitProps> = ({ problem, openAtOnce }) => {
  const styles = useSearchStyles();
  const text = useText(searchText);
  const vocabulary = useText(vocabularyText);
  const { words, around, forum } = useSearched();
  const [open, setOpen] = React.useState(openAtOnce);
  const place = around?.directory.places.find(({ key }) => key === problem.place)?.name;
  const query = writeFilter({ all: true, problem: problem.id });
  return (
    <li className={styles.hit}>
      <RouteLink to={{ page: 'actions', query, ...inForum(forum) }} className={styles.title}>
        <Marked text={problem.title} words={words} />
      </RouteLink>
      <div className={styles.meta}>
        <span>
          <Marked text={problem.displayId} words={words} />
        </span>
        {place !== undefined && <span>{place}</span>}
        <span>{vocabulary.problemStatus[problem.status]}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={text.triedFor(problem.displayId)}
          onClick={() => setOpen(!open)}
        >
          {text.tried}
        </Button>
      </div>
      {open && <TriedList problem={problem} />}
    </li>
  );
};

function useTried(problem: Problem['id']): Result<Tried, GatewayFailure> | null {
  const { desk } = useSearched();
  const [tried, setTried] = React.useState<Result<Tried, GatewayFailure> | null>(null);
  React.useEffect(() => {
    let current = true;
    void desk.tried(problem).then((read) => {
      if (current) setTried(read);
    });
    return () => {
      current = false;
    };
  }, [desk, problem]);
  return tried;
}

const TriedList: React.FC<{ readonly problem: Problem }> = ({ problem }) => {
  const styles = useSearchStyles();
  const text = useText(searchText);
  const language = useLanguage();
  const tried = useTried(problem.id);
  if (tried === null) return <div role="status">{text.loadingTried}</div>;
  if (!tried.ok) return <div role="status">{refusalText(tried.error, language)}</div>;
  const { rows, more, lookedThrough } = tried.value;
  const note = lookedThrough === 'newest' ? text.triedNewest : more ? text.triedMore : '';
  return (
    <div className={styles.tried}>
      <div role="status" className={styles.meta}>
        {rows.length === 0 ? text.triedNothing : note}
      </div>
      <ul className={styles.list} aria-label={text.triedFor(problem.displayId)}>
        {rows.map((action) => (
          <ActionHit key={action.id} action={action} withResult />
        ))}
      </ul>
    </div>
  );
};
