import * as React from 'react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import { useFetchedCode } from './useFetchedCode';

/** Every refusal's words, in both languages, are fetched with the first one, or with what else says them. */
const fetchWords = () => import('./RefusalWords');

/** A refused save: the only thing that interrupts a screen reader. */
export const RefusalMessage: React.FC<{ readonly refusal: CommandRefusal | null }> = ({ refusal }) => {
  const words = useFetchedCode(fetchWords, refusal === null ? null : 0);
  return (
    <div role="alert">{refusal !== null && words !== null && <words.RefusalWords refusal={refusal} />}</div>
  );
};
