import type { Addresses } from '../addresses.ts';

/** The headers of every answer of the tabs' server: the tabs may reach the tenant and nothing else. */
export function securityHeaders(addresses: Addresses): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "manifest-src 'self'",
    `connect-src 'self' ${addresses.sharePoint} ${addresses.login} ${addresses.bot}`,
    `frame-ancestors ${addresses.portal}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-resource-policy': 'same-origin',
  };
}
