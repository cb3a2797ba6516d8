import type { RedactLinkText } from '../sv/redactLink';

export const redactLink: RedactLinkText = {
  open: 'Redact a text …',
  openLong: (what) => `Redact a text … ${what}`,
  log: 'Log of redactions',
};
