import * as React from 'react';
import type { TextField } from './textField';

/** What decides where a letter stands. */
const copied = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontVariantNumeric',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'tabSize',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

function copyLetters(over: HTMLElement, field: TextField): void {
  const computed = getComputedStyle(field);
  for (const property of copied) over.style[property] = computed[property];
  const oneLine = field instanceof HTMLInputElement;
  over.style.whiteSpace = oneLine ? 'pre' : 'pre-wrap';
  // A single line stands in the middle of its field.
  if (oneLine) over.style.lineHeight = `${field.clientHeight}px`;
}

const corner = { left: 0, top: 0 };

function place(over: HTMLElement, field: TextField): void {
  const frame = over.offsetParent?.getBoundingClientRect() ?? corner;
  const box = field.getBoundingClientRect();
  over.style.left = `${box.left - frame.left + field.clientLeft}px`;
  over.style.top = `${box.top - frame.top + field.clientTop}px`;
  // Without the scroll bar, so that lines break where the field breaks them.
  over.style.width = `${field.clientWidth}px`;
  over.style.height = `${field.clientHeight}px`;
}

function scroll(over: HTMLElement, field: TextField): void {
  const lines = over.firstElementChild;
  if (!(lines instanceof HTMLElement)) return;
  const moved = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  if (lines.style.transform !== moved) lines.style.transform = moved;
}

/** Keeps one element letter by letter over a field, however it is sized, scrolled or zoomed. */
export function usePlacedOver(over: React.RefObject<HTMLElement>, field: React.RefObject<TextField>): void {
  React.useLayoutEffect(() => {
    const [layer, typed] = [over.current, field.current];
    if (layer === null || typed === null) return undefined;
    const follow = () => {
      copyLetters(layer, typed);
      place(layer, typed);
      scroll(layer, typed);
    };
    const scrolled = () => scroll(layer, typed);
    follow();
    typed.addEventListener('scroll', scrolled);
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(follow);
    sizes?.observe(typed);
    return () => {
      typed.removeEventListener('scroll', scrolled);
      sizes?.disconnect();
    };
  }, [over, field]);
  // A key moves the text under the lines before any event tells of it.
  React.useLayoutEffect(() => {
    if (over.current !== null && field.current !== null) scroll(over.current, field.current);
  });
}
