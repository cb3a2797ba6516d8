import * as React from 'react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useToday } from '../../parts/clockContext';
import { useNarrow } from '../../parts/useNarrow';
import { useUsableWhen } from '../../parts/usableContext';
import type { RegisterFilter } from '../registerFilter';
import type { Me } from '../registerQuery';
import { usePendingAnswers } from '../usePendingAnswers';
import { BoardBody } from './BoardBody';
import { boardStatuses } from './boardColumns';
import { useBoard } from './useBoard';

interface BoardPartProps {
  readonly desk: ActionDesk;
  readonly filter: RegisterFilter;
  readonly around: RegisterSurroundings | null;
  readonly me: Me | null | undefined;
  readonly forum: ForumKey | undefined;
}

/** The register as a board: a column a status, its cards by due date. */
export const BoardPart: React.FC<BoardPartProps> = ({ desk, filter, around, me, forum }) => {
  const board = useBoard(desk, filter, useToday(), me);
  const ready = boardStatuses.every((status) => board.columns[status].kind !== 'loading');
  useUsableWhen(ready);
  const pendingOf = usePendingAnswers(desk, ready);
  const narrow = useNarrow();
  return (
    <BoardBody
      desk={desk}
      board={board}
      around={around}
      forum={forum}
      filter={filter}
      pendingOf={pendingOf}
      narrow={narrow}
    />
  );
};
