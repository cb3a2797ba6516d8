/** A mail that carries a link; whoever sends it writes it nowhere else. */
export interface LinkMail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
}

/** Sends a mail with a link; false where it did not go. */
export type LinkPost = (mail: LinkMail) => Promise<boolean>;
