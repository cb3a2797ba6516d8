export const redactLink = {
  open: 'Rensa text …',
  openLong: (what: string) => `Rensa text … ${what}`,
  log: 'Logg över rensningar',
};

export type RedactLinkText = typeof redactLink;
