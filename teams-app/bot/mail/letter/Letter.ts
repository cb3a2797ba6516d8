import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';

export interface LetterLink {
  readonly href: string;
  readonly label: string;
}

/** One thing that is asked for or told, with where to answer. */
export interface LetterLine {
  readonly title: string;
  readonly facts: readonly string[];
  readonly link: LetterLink | null;
}

export interface LetterSection {
  readonly heading: string;
  readonly intro: string;
  readonly lines: readonly LetterLine[];
}

/** One person's message of the day, before it is written as HTML or as text. It holds ids, titles, dates and links alone. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  /** Who sends it, in words: no picture is fetched from anywhere. */
  readonly sender: string;
  readonly greeting: string;
  readonly sections: readonly LetterSection[];
  /** One for each organisation that the recipient answers for. */
  readonly everything: readonly LetterLink[];
  /** The same pages in the other language. */
  readonly other: (LetterLink & { readonly language: Language }) | null;
  /** Where the recipient's reminders are paused; null for one who has no link. */
  readonly pause: LetterLink | null;
  readonly foot: readonly string[];
}
