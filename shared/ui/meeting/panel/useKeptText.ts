import * as React from 'react';
import { usePanel } from './PanelContext';

/**
 * What is being typed under a name. It outlives its field for as long as the window is open, so that Esc, another
 * promise or a change of step never loses it.
 */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const { kept } = usePanel();
  const [, show] = React.useReducer((count: number) => count + 1, 0);
  const keep = (text: string) => {
    if (text === '') kept.delete(name);
    else kept.set(name, text);
    show();
  };
  return [kept.get(name) ?? '', keep];
}
