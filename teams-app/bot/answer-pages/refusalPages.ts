import type { RefusalAt } from '../http/createListener.ts';
import { pageFrame } from './pageFrame.ts';
import { short } from './pages/short.ts';

/** What is refused under the answer pages' address is told in words that a partner understands. */
export const refusalPages =
  (example: boolean): RefusalAt =>
  (status, asked) => {
    if (!/^\/svar(?:\/|$)/u.test(asked.url.pathname)) return null;
    const frame = { ...pageFrame({ ...asked, method: 'GET' }, example), other: null };
    const { notFound, tooLong, broken } = frame.text;
    const words = { 413: tooLong, 500: broken };
    const elsewhere = { title: notFound.title, body: notFound.address };
    return short(status, frame, status in words ? words[status as keyof typeof words] : elsewhere);
  };
