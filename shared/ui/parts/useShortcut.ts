import * as React from 'react';

const writes = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';

/** Whether keys are being typed as text; single letters never act there (WCAG 2.1.4). */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(writes) !== null;

const hasModifier = (event: KeyboardEvent | React.KeyboardEvent): boolean =>
  event.ctrlKey || event.altKey || event.metaKey;

/** The action of a plain key pressed outside a text field, or null. */
function plainKey(event: KeyboardEvent | React.KeyboardEvent): string | null {
  if (event.defaultPrevented || hasModifier(event) || isTyping(event.target)) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** A key that acts anywhere on the screen outside text fields, for as long as it is turned on. */
export function useShortcut(key: string, enabled: boolean, act: () => void): void {
  const latest = React.useRef(act);
  React.useEffect(() => {
    latest.current = act;
  });
  React.useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (plainKey(event) !== key.toLowerCase()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, enabled]);
}

/** For a focused item's own letters: `{ k: markDone, … }`; answers act only while the item has focus. */
export const onKeys =
  (acts: Readonly<Record<string, (() => void) | undefined>>) =>
  (event: KeyboardEvent | React.KeyboardEvent): void => {
    const act = acts[plainKey(event) ?? ''];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
