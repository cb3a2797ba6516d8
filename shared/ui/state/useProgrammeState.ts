import * as React from 'react';
import type { ForumState, LoadProgrammeState } from '../../application/overview/loadProgrammeState';

interface ProgrammeState {
  /** The forums that have come, by name, so that nothing jumps when it is read again. */
  readonly states: readonly ForumState[];
  /** Null until all have come. */
  readonly whole: Awaited<ReturnType<LoadProgrammeState>> | null;
  readonly reload: () => void;
}

const withState = (states: readonly ForumState[], state: ForumState): readonly ForumState[] =>
  [...states.filter(({ forum }) => forum.key !== state.forum.key), state].sort((one, other) =>
    one.forum.name.localeCompare(other.forum.name, 'sv'),
  );

/** Every forum's state as it comes, read again when the window is come back to. */
export function useProgrammeState(load: LoadProgrammeState): ProgrammeState {
  const [states, setStates] = React.useState<readonly ForumState[]>([]);
  const [whole, setWhole] = React.useState<ProgrammeState['whole']>(null);
  const asked = React.useRef(0);
  const read = React.useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const isLatest = () => mine === asked.current;
    const result = await load((state) => {
      if (isLatest()) setStates((before) => withState(before, state));
    });
    if (isLatest()) setWhole(result);
  }, [load]);
  React.useEffect(() => {
    void read();
    const onFocus = () => void read();
    window.addEventListener('focus', onFocus);
    return () => {
      asked.current += 1;
      window.removeEventListener('focus', onFocus);
    };
  }, [read]);
  return { states, whole, reload: () => void read() };
}
