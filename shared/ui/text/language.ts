import * as React from 'react';

export type Language = 'sv' | 'en';

/** The same words in both languages; Swedish is the type that English must satisfy. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;

const LanguageContext = React.createContext<Language>('sv');

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => React.useContext(LanguageContext);

/** The words of one surface in the language of the screen. */
export function useText<Words>(words: Bilingual<Words>): Words {
  return words[useLanguage()];
}
