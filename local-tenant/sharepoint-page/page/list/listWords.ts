import type { Lang } from '../pageAddress.ts';

const sv = {
  signedIn: 'Inloggad som',
  view: 'Vy',
  choose: 'Markera',
  rows: (count: number, more: boolean): string =>
    more ? `De första ${count} raderna visas.` : `${count} rader`,
  chosen: (count: number): string => (count === 1 ? '1 rad är markerad' : `${count} rader är markerade`),
};

export type ListWords = typeof sv;

const en: ListWords = {
  signedIn: 'Signed in as',
  view: 'View',
  choose: 'Choose',
  rows: (count, more) => (more ? `The first ${count} rows are shown.` : `${count} rows`),
  chosen: (count) => (count === 1 ? '1 row is chosen' : `${count} rows are chosen`),
};

export function listWords(lang: Lang): ListWords {
  return lang === 'en' ? en : sv;
}
