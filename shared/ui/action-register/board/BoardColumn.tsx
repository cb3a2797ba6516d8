import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { isOpen } from '../../../domain/action/actionFacts';
import { inForum } from '../../navigation/inForum';
import { RouteLink } from '../../navigation/RouteLink';
import { actionStatusSigns } from '../../parts/signs/actionStatusSigns';
import { SkeletonList } from '../../parts/SkeletonList';
import { StatusWord } from '../../parts/StatusWord';
import { useHeadingId } from '../../parts/useHeadingId';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { boardText } from '../../text/boardText';
import { useLanguage, useText } from '../../text/language';
import { refusalText } from '../../text/refusalText';
import { registerText } from '../../text/registerText';
import { vocabularyText } from '../../text/vocabularyText';
import { BoardCard, cardType } from './BoardCard';
import { writeFilter } from '../registerFilter';
import { mostCards, type BoardStatus, type ColumnState } from './boardColumns';
import { useOpenBoard } from './boardContext';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    minWidth: 0,
    padding: '8px',
    borderRadius: '6px',
    border: '2px solid transparent',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  target: { border: `2px dashed ${tokens.colorBrandStroke1}` },
  head: { ...typographyStyles.body1Strong, display: 'flex', columnGap: '8px', margin: '4px' },
  count: { fontWeight: tokens.fontWeightRegular },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  quiet: { ...typographyStyles.caption1, margin: '4px', color: tokens.colorNeutralForeground2 },
});

interface BoardColumnProps {
  readonly status: BoardStatus;
  readonly column: ColumnState;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onDrop: (card: number) => void;
}

/** Cards can be dropped here; everything dropping does can be done by keys and menu too. */
function useDropping(onDrop: (card: number) => void) {
  const [over, setOver] = React.useState(false);
  const carries = (event: React.DragEvent) => event.dataTransfer.types.includes(cardType);
  return {
    over,
    handlers: {
      onDragOver: (event: React.DragEvent) => {
        if (!carries(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: React.DragEvent) => {
        setOver(false);
        if (!carries(event)) return;
        event.preventDefault();
        onDrop(Number(event.dataTransfer.getData(cardType)));
      },
    },
  };
}

/** One status of the board with its cards, and how many there are as far as is known. */
export const BoardColumn: React.FC<BoardColumnProps> = ({ status, column, onMore, onRetry, onDrop }) => {
  const styles = useStyles();
  const text = useText(boardText);
  const words = useText(vocabularyText);
  const heading = useHeadingId();
  const { over, handlers } = useDropping(onDrop);
  return (
    <section
      aria-labelledby={heading}
      className={mergeClasses(styles.column, over && styles.target)}
      {...handlers}
    >
      <h2 id={heading} className={styles.head}>
        <StatusWord sign={actionStatusSigns[status]} word={words.actionStatus[status]} />
        <ColumnCount column={column} />
      </h2>
      <ColumnCards status={status} column={column} onMore={onMore} onRetry={onRetry} />
      {status === 'effect-assessed' && <p className={styles.quiet}>{text.assessedExplained}</p>}
    </section>
  );
};

const ColumnCount: React.FC<Pick<BoardColumnProps, 'column'>> = ({ column }) => {
  const styles = useStyles();
  const text = useText(boardText);
  if (column.kind !== 'ready') return null;
  const cards = column.rows.length;
  if (column.next === null) return <span className={styles.count}>{text.cards(cards)}</span>;
  return (
    <span className={styles.count}>
      <span aria-hidden>{text.moreThan(cards)}</span>
      <VisuallyHidden>{text.moreThanInWords(cards)}</VisuallyHidden>
    </span>
  );
};

const ColumnCards: React.FC<Omit<BoardColumnProps, 'onDrop'>> = ({ status, column, onMore, onRetry }) => {
  const styles = useStyles();
  const text = useText(boardText);
  const register = useText(registerText);
  const language = useLanguage();
  if (column.kind === 'loading') return <SkeletonList rows={3} rowHeight={112} />;
  if (column.kind === 'failed')
    return (
      <div className={styles.quiet} role="status">
        {refusalText(column.failure, language)}{' '}
        {column.failure.kind !== 'too-many-rows' && (
          <Button size="small" onClick={onRetry}>
            {register.tryAgain}
          </Button>
        )}
      </div>
    );
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari forgets a list without bullets. */}
      <ul role="list" className={styles.list}>
        {column.rows.map((row) => (
          <BoardCard key={row.id} row={row} />
        ))}
      </ul>
      {column.rows.length === 0 && column.next === null && <p className={styles.quiet}>{text.emptyColumn}</p>}
      <MoreCards status={status} column={column} onMore={onMore} />
    </>
  );
};

interface MoreCardsProps {
  readonly status: BoardStatus;
  readonly column: Extract<ColumnState, { kind: 'ready' }>;
  readonly onMore: () => void;
}

const MoreCards: React.FC<MoreCardsProps> = ({ status, column, onMore }) => {
  const text = useText(boardText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  if (column.next === null) return null;
  if (column.rows.length >= mostCards) return <RestInList status={status} />;
  return (
    <>
      {column.moreFailed !== null && <span role="status">{refusalText(column.moreFailed, language)}</span>}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={column.loadingMore}
        aria-label={text.showMoreIn(words.actionStatus[status])}
        onClick={onMore}
      >
        {column.loadingMore ? text.loadingMore : text.showMore}
      </Button>
    </>
  );
};

/** The board ends here; the list, which draws only what is looked at, goes on. */
const RestInList: React.FC<Pick<MoreCardsProps, 'status'>> = ({ status }) => {
  const styles = useStyles();
  const text = useText(boardText);
  const words = useText(vocabularyText);
  const { forum, filter } = useOpenBoard();
  const query = writeFilter({ ...filter, status, ...(isOpen({ status }) ? {} : { all: true }) });
  return (
    <p className={styles.quiet}>
      {text.full(mostCards)}{' '}
      <RouteLink to={{ page: 'actions', query, ...inForum(forum) }}>
        {text.restInList(words.actionStatus[status])}
      </RouteLink>
    </p>
  );
};
