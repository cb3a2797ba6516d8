import { lineLimit } from './lineLimit';
import { failure, success, type Result } from './result';

/** A title is always there, and is one line. */
export type TitleRefusal =
  | { readonly kind: 'text-missing' }
  | { readonly kind: 'text-too-long'; readonly limit: number; readonly length: number };

/** A pasted text of several lines becomes one. */
export function checkTitle(text: string): Result<string, TitleRefusal> {
  const title = text.trim().replace(/\s*[\r\n]+\s*/gu, ' ');
  if (title === '') return failure({ kind: 'text-missing' });
  return title.length > lineLimit
    ? failure({ kind: 'text-too-long', limit: lineLimit, length: title.length })
    : success(title);
}
