export type Lang = 'sv' | 'en';
export type ThemeName = 'light' | 'dark';

/** What the address says of how the page is shown. */
export interface PageAddress {
  readonly lang: Lang;
  readonly theme: ThemeName;
  readonly editing: boolean;
}

export function readPageAddress(search: string): PageAddress {
  const query = new URLSearchParams(search);
  return {
    lang: query.get('lang') === 'en' ? 'en' : 'sv',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    editing: query.get('edit') === '1',
  };
}

/** The present address with one part changed; an empty value takes the part away. */
export function withPart(address: string, name: string, value: string): string {
  const url = new URL(address);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
