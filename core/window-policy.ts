/**
 * What a window may load and do, as the headers that both hosts send with its files: only what comes from its own
 * origin, nothing framed, nothing sent elsewhere. Styles made at run time (CodeMirror, React Aria) need the nonce
 * that the host puts into `<meta property="csp-nonce" nonce="…">` of each page it serves, in place of
 * {@link NONCE_PLACEHOLDER}; the window reads it there.
 */

/** What stands for the nonce in the built page. */
export const NONCE_PLACEHOLDER = 'DEPECHE-NONCE';

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The headers of a page or file; `nonce` is fresh, random base64 for each page, with at least 128 bits. */
export const windowHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(nonce),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});
