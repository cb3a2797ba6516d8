/**
 * The absolute address of a site of this SharePoint, written in full or as `/sites/x`; null for anything else.
 * A web part speaks with the visitor's own cookie, so that it never calls another origin.
 */
export function siteAddress(text: string, origin: string): string | null {
  const trimmed = text.trim();
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(trimmed)) return null;
  try {
    const address = new URL(trimmed, origin);
    if (address.origin !== origin) return null;
    return `${origin}${address.pathname.replace(/\/+$/, '')}`;
  } catch {
    return null;
  }
}

/** An https address to link to; null for anything else, such as `javascript:`. */
export function secureLink(text: string): string | null {
  try {
    const address = new URL(text.trim());
    return address.protocol === 'https:' ? address.href : null;
  } catch {
    return null;
  }
}
