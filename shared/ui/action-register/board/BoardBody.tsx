import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { KeyHint } from '../../parts/KeyHint';
import { PlainSelect } from '../../parts/PlainSelect';
import { boardText } from '../../text/boardText';
import { commonText } from '../../text/commonText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import { BoardColumn } from './BoardColumn';
import { BoardProvider, type OpenBoard } from './boardContext';
import { boardStatuses, isOnBoard, rowsIn, type BoardStatus, type ColumnState } from './boardColumns';
import { useBoardFocus } from './useBoardFocus';
import type { Board } from './useBoard';
import { useMoveCard, type Said } from './useMoveCard';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { ActionRow } from '../../../application/ports/ActionRegister';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: '12px',
    alignItems: 'start',
    '@container (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  said: { minHeight: '28px' },
  choice: { marginBottom: '8px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '16px',
    rowGap: '4px',
    marginTop: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface BoardBodyProps extends Pick<OpenBoard, 'around' | 'forum' | 'filter' | 'pendingOf'> {
  readonly desk: ActionDesk;
  readonly board: Board;
  readonly narrow: boolean;
}

/** The board: five columns side by side, or one at a time where the window is narrow. */
export const BoardBody: React.FC<BoardBodyProps> = ({ desk, board, narrow, ...shared }) => {
  const styles = useStyles();
  const text = useText(boardText);
  const [shown, setShown] = React.useState<BoardStatus>('in-progress');
  const focus = useBoardFocus(board.columns, setShown);
  const moves = useMoveCard({
    desk,
    coordinator: shared.around?.me.coordinator === true,
    outdated: board.refresh,
    took: (row) => {
      const near = neighbourOf(board, row.id);
      if (isOnBoard(row.status)) setShown(row.status);
      board.took(row);
      const next = isOnBoard(row.status) ? row.id : near;
      if (next !== null) focus.focus(next);
    },
  });
  const columns = narrow ? [shown] : boardStatuses;
  const drop = (status: BoardStatus, card: number) => {
    const row = cardsOf(board).find(({ id }) => id === card);
    if (row !== undefined) moves.begin(row, status);
  };
  return (
    <BoardProvider value={{ ...shared, focus, moves }}>
      {narrow && <ColumnChoice board={board} shown={shown} onChoose={setShown} />}
      <SaidLine said={moves.said} />
      {/* The keys belong to the cards' titles; the group only gathers them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="group"
        aria-label={text.label}
        className={styles.columns}
        onKeyDown={onBoardKeys(board, focus, moves.begin)}
      >
        {columns.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            column={board.columns[status]}
            onMore={() => board.loadMore(status)}
            onRetry={board.reload}
            onDrop={(card) => drop(status, card)}
          />
        ))}
      </div>
      <BoardFoot board={board} />
    </BoardProvider>
  );
};

const cardsOf = ({ columns }: Board): readonly ActionRow[] =>
  boardStatuses.flatMap((status) => rowsIn(columns[status]));

/** Where the focus goes when a card leaves the board. */
function neighbourOf({ columns }: Board, id: ActionRow['id']): ActionRow['id'] | null {
  for (const status of boardStatuses) {
    const rows = rowsIn(columns[status]);
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
  }
  return null;
}

const directions: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const hasOther = (event: React.KeyboardEvent): boolean => event.altKey || event.metaKey || event.shiftKey;

/** Arrows walk while a card's title has the focus; with Ctrl they move the card to the column beside. */
const onBoardKeys =
  (board: Board, focus: OpenBoard['focus'], begin: OpenBoard['moves']['begin']): React.KeyboardEventHandler =>
  (event) => {
    const onTitle = event.target instanceof Element && event.target.closest('a') !== null;
    if (!onTitle || hasOther(event)) return;
    const acted = event.ctrlKey ? moveBeside(board, focus, begin, event.key) : focus.onArrow(event.key);
    if (acted) event.preventDefault();
  };

/** False for keys that lead to no column. */
function moveBeside(
  board: Board,
  { active }: OpenBoard['focus'],
  begin: OpenBoard['moves']['begin'],
  key: string,
): boolean {
  const row = cardsOf(board).find(({ id }) => id === active);
  const beside = row === undefined ? null : columnBeside(row, key);
  if (row !== undefined && beside?.to !== undefined) begin(row, beside.to);
  return beside !== null;
}

/** The column that Ctrl and an arrow lead to, if there is one; null for other keys. */
function columnBeside({ status }: ActionRow, key: string): { readonly to: BoardStatus | undefined } | null {
  const direction = directions[key];
  return direction === undefined || !isOnBoard(status)
    ? null
    : { to: boardStatuses[boardStatuses.indexOf(status) + direction] };
}

const SaidLine: React.FC<{ readonly said: Said | null }> = ({ said }) => {
  const styles = useStyles();
  const text = useText(commonText);
  return (
    <div className={styles.said}>
      <span role="status">{said?.words}</span>{' '}
      {said?.undo != null && (
        <Button size="small" appearance="subtle" onClick={said.undo}>
          {text.undo}
        </Button>
      )}
    </div>
  );
};

interface ColumnChoiceProps {
  readonly board: Board;
  readonly shown: BoardStatus;
  readonly onChoose: (status: BoardStatus) => void;
}

const ColumnChoice: React.FC<ColumnChoiceProps> = ({ board, shown, onChoose }) => {
  const styles = useStyles();
  const text = useText(boardText);
  const words = useText(vocabularyText);
  const amount = (column: ColumnState) =>
    column.kind === 'ready' && column.next !== null
      ? text.moreThan(column.rows.length)
      : text.cards(rowsIn(column).length);
  const choices = boardStatuses.map((status) => ({
    value: status,
    label: text.columnWith(words.actionStatus[status], amount(board.columns[status])),
  }));
  return (
    <Field label={text.column} className={styles.choice}>
      <PlainSelect value={shown} groups={[choices]} onChoose={onChoose} />
    </Field>
  );
};

const BoardFoot: React.FC<{ readonly board: Board }> = ({ board }) => {
  const styles = useStyles();
  const text = useText(boardText);
  const more = boardStatuses.some((status) => {
    const column = board.columns[status];
    return column.kind !== 'ready' || column.next !== null;
  });
  return (
    <div className={styles.foot}>
      <span>{text.foot(text.onBoard(cardsOf(board).length, more))}</span>
      <span aria-hidden>
        <KeyHint shown="← ↑ ↓ →" /> {text.keys.walk} <KeyHint shown="Ctrl ← →" /> {text.keys.move}{' '}
        <KeyHint shown="Enter" /> {text.keys.open}
      </span>
    </div>
  );
};
