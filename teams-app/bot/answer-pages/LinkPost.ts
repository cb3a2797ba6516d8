import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';

/** A mail that carries a link; whoever sends it writes it nowhere else. */
export interface LinkMail {
  /** The same for the same sent form, so that it goes once. */
  readonly name: string;
  readonly to: string;
  /** Who stands as the sender, in words. */
  readonly sender: string;
  readonly subject: string;
  readonly language: Language;
  readonly text: string;
  readonly html: string;
}

/** Sends a mail with a link; `unsure` where it may have gone. */
export type LinkPost = (mail: LinkMail) => Promise<'sent' | 'not-sent' | 'unsure'>;
