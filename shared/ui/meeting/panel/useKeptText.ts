import * as React from 'react';
import { usePanel } from './PanelContext';

/**
 * What is being typed under a name. It outlives its field, so that Esc, another promise or a change of step never loses
 * it; and where the device can keep it, a reload or a crash does not either.
 */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const { kept } = usePanel();
  const [, show] = React.useReducer((count: number) => count + 1, 0);
  const keep = (text: string) => {
    kept.set(name, text);
    show();
  };
  return [kept.get(name), keep];
}
