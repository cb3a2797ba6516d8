import { formatValue } from './formatExpression.ts';
import type { FormatScope } from './formatExpression.ts';

/** An element of SharePoint's column formatting. */
export interface Format {
  readonly elmType?: string;
  readonly txtContent?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Format[];
}

/** What the real page lets formats make. */
const elements = new Set(['div', 'span', 'a', 'img', 'button', 'p', 'svg', 'path']);
const attributes = new Set(['class', 'title', 'role', 'aria-label', 'alt', 'target', 'rel', 'href', 'src']);

/** SharePoint's icons are a font that is not ours to bring along: a mark with the icon's name stands for it. */
function showIcon(made: HTMLElement, name: string): void {
  if (name === '') return;
  made.dataset['icon'] = name;
  made.setAttribute('aria-hidden', 'true');
}

function setAttribute(made: HTMLElement, name: string, value: string): void {
  if (name === 'iconName') showIcon(made, value);
  else if (!attributes.has(name)) throw new Error(`The attribute ${name} is not understood on this page.`);
  else if (/^(?:href|src)$/.test(name) && !/^(?:https?:|\/)/i.test(value)) return;
  else if (value !== '') made.setAttribute(name, value);
}

function setStyle(made: HTMLElement, style: Format['style'], scope: FormatScope): void {
  for (const [name, value] of Object.entries(style ?? {})) {
    made.style.setProperty(name, String(formatValue(value, scope)));
  }
}

/** Draws a format; what is not understood is an error, so that nobody believes that it works. */
export function formatted(format: Format, scope: FormatScope): HTMLElement {
  const { elmType = 'div', txtContent, children = [] } = format;
  if (!elements.has(elmType)) throw new Error(`The element ${elmType} is not allowed.`);
  const made = document.createElement(elmType);
  if (txtContent !== undefined) made.textContent = String(formatValue(txtContent, scope));
  setStyle(made, format.style, scope);
  for (const [name, value] of Object.entries(format.attributes ?? {})) {
    setAttribute(made, name, String(formatValue(value, scope)));
  }
  made.append(...children.map((child) => formatted(child, scope)));
  return made;
}
