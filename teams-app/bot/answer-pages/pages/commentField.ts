import { textLimits } from '@samverkansrummet/shared/lib-commonjs/application/textLimits.js';
import { html, type Markup } from '../markup/html.ts';
import type { PageFrame } from '../markup/layout.ts';

/** A browser drops the line break that a text begins with, so it is given one to drop. */
export const commentField = (typed: string, { text }: PageFrame, hint = text.commentHint): Markup =>
  html`<div class="field">
    <label for="text">${text.comment} <span>${hint}</span></label>
    <textarea id="text" name="text" rows="3" maxlength="${textLimits.answer}">${`\n${typed}`}</textarea>
  </div>`;
