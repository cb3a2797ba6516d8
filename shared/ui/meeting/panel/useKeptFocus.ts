import * as React from 'react';

const takesFocus = 'a[href], button, input, select, textarea, [tabindex]';

/** What had the focus, and what lies around it, from the inside out. */
function around(element: HTMLElement, panel: HTMLElement): readonly HTMLElement[] {
  const outer = element.parentElement;
  return element === panel || outer === null ? [element] : [element, ...around(outer, panel)];
}

const isShown = (element: HTMLElement | undefined): boolean =>
  element?.isConnected === true && element.getClientRects().length > 0;

/** The focus stands nowhere, and not because somebody put it there. */
function isLost(path: readonly HTMLElement[]): boolean {
  const { activeElement, body } = document;
  const nowhere = activeElement === null || activeElement === body || activeElement === path[0];
  return nowhere && document.hasFocus() && path.length > 0 && !isShown(path[0]);
}

/**
 * When what has the keyboard's focus is taken away, by one's own act or by others', the focus goes to the nearest
 * thing around it that remains, else to the part at hand; it never falls out of the panel.
 */
export function useKeptFocus(panel: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const root = panel.current;
    if (root === null) return undefined;
    let path: readonly HTMLElement[] = [];
    const remember = (event: FocusEvent) => {
      path = event.target instanceof HTMLElement ? around(event.target, root) : [];
    };
    const keep = () => {
      if (!isLost(path)) return;
      const next = path.find((element) => isShown(element) && element.matches(takesFocus));
      (next ?? root.querySelector('main'))?.focus();
    };
    // Whatever moves the focus of its own accord goes first.
    const observer = new MutationObserver(() => setTimeout(keep, 0));
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, [panel]);
}
