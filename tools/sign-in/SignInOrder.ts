/** How an administrator's command signs in. */
export type SignInOrder =
  /** The local tenant's portal gives the token. */
  | { readonly kind: 'local'; readonly portal: URL }
  | {
      readonly kind: 'certificate';
      readonly authority: URL;
      readonly client: string;
      /** A PEM file with the certificate, and with its private key unless `key` names another. */
      readonly certificate: string;
      readonly key: string;
    }
  | { readonly kind: 'device'; readonly authority: URL; readonly client: string };

/** The sign-in cannot be done; the message says why in words for whoever runs the command. */
export class SignInRefused extends Error {}
