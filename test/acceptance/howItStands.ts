export interface Stand {
  /** Null when no thing in the tab has the focus. */
  readonly focusOn: string | null;
  readonly focusSeen: boolean;
  readonly width: number;
  /** Pixels that stick out to the right. */
  readonly overflow: number;
}

/** Runs in the page: where the focus is, whether it is drawn, and whether anything sticks out to the right. */
export function howItStands(root: Element): Stand {
  const focused = document.activeElement;
  const isThere = focused !== null && focused !== document.body && document.hasFocus();
  const drawsLine = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  // A text field's line lies under its frame, drawn over its whole width.
  const underline = (field: Element): boolean => {
    const style = getComputedStyle(field, '::after');
    const drawn = style.content !== 'none' && parseFloat(style.borderBottomWidth) > 0;
    return drawn && !style.transform.startsWith('matrix(0,');
  };
  const isSeen = (element: Element): boolean => {
    const frame = element.matches('input, textarea') ? element.parentElement : null;
    return drawsLine(getComputedStyle(element)) || (frame !== null && underline(frame));
  };
  return {
    focusOn: isThere
      ? `${focused.tagName} ${focused.ariaLabel ?? focused.textContent ?? ''}`.slice(0, 60)
      : null,
    focusSeen: isThere && isSeen(focused),
    width: window.innerWidth,
    overflow: root.scrollWidth - root.clientWidth,
  };
}
