import * as React from 'react';
import type { LoadMyWork, MyForumPart, MyWork } from '../../application/my-work/loadMyWork';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Action } from '../../domain/action/action';
import type { Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';

export interface MyWorkState {
  /** The forums that have come, in the order they came. */
  readonly parts: readonly MyForumPart[];
  /** Null until all have come. */
  readonly whole: Result<MyWork, GatewayFailure> | null;
  readonly reload: () => void;
  /** An answer has been stored: the action no longer waits for one. */
  readonly answered: (forum: ForumKey, action: Action) => void;
}

/** What waits for me, forum by forum as they come; read again when the window is come back to. */
export function useMyWork(load: LoadMyWork, follow?: (onChange: () => void) => () => void): MyWorkState {
  const [parts, setParts] = React.useState<readonly MyForumPart[]>([]);
  const [whole, setWhole] = React.useState<MyWorkState['whole']>(null);
  const asked = React.useRef(0);
  const read = React.useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const isLatest = () => mine === asked.current;
    const result = await load((part) => {
      if (isLatest()) setParts((before) => withPart(before, part));
    });
    if (isLatest()) setWhole(result);
  }, [load]);
  React.useEffect(() => {
    setParts([]);
    setWhole(null);
    void read();
    const onFocus = () => void read();
    window.addEventListener('focus', onFocus);
    const stop = follow?.(onFocus);
    return () => {
      asked.current += 1;
      stop?.();
      window.removeEventListener('focus', onFocus);
    };
  }, [read, follow]);
  const answered = React.useCallback((forum: ForumKey, action: Action) => {
    setParts((before) => before.map((part) => (part.forum === forum ? withAnswer(part, action) : part)));
  }, []);
  return { parts, whole, reload: () => void read(), answered };
}

/** A forum that is read again keeps its place, so that nothing jumps. */
function withPart(parts: readonly MyForumPart[], part: MyForumPart): readonly MyForumPart[] {
  return parts.some((each) => each.forum === part.forum)
    ? parts.map((each) => (each.forum === part.forum ? part : each))
    : [...parts, part];
}

function withAnswer(part: MyForumPart, action: Action): MyForumPart {
  if (part.kind === 'failed') return part;
  const others = part.mine.filter((row) => row.id !== action.id);
  const before = [...part.toAnswer, ...part.mine].find((row) => row.id === action.id);
  return {
    ...part,
    toAnswer: part.toAnswer.filter((row) => row.id !== action.id),
    mine: [...others, { ...action, about: before?.about ?? null, promised: before?.promised ?? null }],
  };
}
