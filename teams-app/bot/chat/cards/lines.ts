import { RichTextBlock, TextBlock, TextRun, type TextRunOptions } from '@microsoft/teams.cards';
import { plainText } from './plainText.ts';

/** Fixed words of ours. */
export const heading = (words: string): TextBlock =>
  new TextBlock(words, { size: 'Medium', weight: 'Bolder', wrap: true, style: 'heading' });

export const words = (text: string): TextBlock => new TextBlock(text, { wrap: true });

/** A line that holds what somebody has typed: runs are never read as Markdown. */
export const typedLine = (text: string, options: TextRunOptions = {}): RichTextBlock =>
  new RichTextBlock({ inlines: [new TextRun(plainText(text), options)] });

export const quietLine = (text: string): RichTextBlock => typedLine(text, { isSubtle: true });
