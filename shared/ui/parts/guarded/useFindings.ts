import * as React from 'react';
import type { QuotedFinding, TextGuard } from '../../../application/guard/TextGuard';
import { useTextGuard } from './guardContext';

/** After the last key; a key never waits for the guard. */
const pauseMs = 300;

const none: readonly QuotedFinding[] = [];

/** Counts the times that the same text may be judged otherwise: the rules have come, or somebody has answered. */
function useChanges(guard: TextGuard | null): number {
  const [changes, count] = React.useReducer((before: number) => before + 1, 0);
  React.useEffect(() => guard?.subscribe(count), [guard]);
  return changes;
}

/**
 * What in a text may point somebody out. It is looked for when the typing pauses, so that no key waits, and what has
 * been typed over since is no longer shown.
 */
export function useFindings(text: string): readonly QuotedFinding[] {
  const guard = useTextGuard();
  const changes = useChanges(guard);
  const [found, setFound] = React.useState(none);
  const seen = React.useRef(changes);
  React.useEffect(() => void guard?.load(), [guard]);
  React.useEffect(() => {
    if (guard === null) return undefined;
    const look = () => {
      const findings = guard.findingsIn(text);
      if (findings === null) void guard.load();
      setFound((before) => (findings === null || findings.length === 0 ? emptied(before) : findings));
    };
    const answered = seen.current !== changes;
    seen.current = changes;
    const timer = setTimeout(look, answered ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [guard, text, changes]);
  return standing(found, text);
}

/** What is still as it was found; the same list as long as all of it is, so that nothing is drawn anew for a key. */
function standing(found: readonly QuotedFinding[], text: string): readonly QuotedFinding[] {
  const stands = ({ start, end, words }: QuotedFinding): boolean => text.slice(start, end) === words;
  return found.every(stands) ? found : found.filter(stands);
}

const emptied = (before: readonly QuotedFinding[]): readonly QuotedFinding[] =>
  before.length === 0 ? before : none;
