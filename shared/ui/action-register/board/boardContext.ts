import * as React from 'react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { RegisterFilter } from '../registerFilter';
import type { PendingOf } from '../usePendingAnswers';
import type { BoardFocus } from './useBoardFocus';
import type { CardMoves } from './useMoveCard';

/** What the parts of the board share. */
export interface OpenBoard {
  readonly around: RegisterSurroundings | null;
  readonly forum: ForumKey | undefined;
  /** The board's selection, which its links to the list go on with. */
  readonly filter: RegisterFilter;
  readonly pendingOf: PendingOf;
  readonly focus: BoardFocus;
  readonly moves: CardMoves;
}

const BoardContext = React.createContext<OpenBoard | null>(null);
export const BoardProvider = BoardContext.Provider;

export function useOpenBoard(): OpenBoard {
  const board = React.useContext(BoardContext);
  if (board === null) throw new Error('A part of the board stands outside it');
  return board;
}
