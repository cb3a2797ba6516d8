import * as React from 'react';

const storageKey = 'samverkan:letters';

/** In a frame on another site storage may throw; the choice then lasts as long as the window. */
function remembered(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Kept in this window alone.
  }
}

/** Whether the letters that act anywhere (N, ?) are on; WCAG 2.1.4 asks for a way to turn them off. */
export function useLetterKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = React.useState(remembered);
  const choose = (next: boolean) => {
    remember(next);
    setOn(next);
  };
  return [on, choose];
}
