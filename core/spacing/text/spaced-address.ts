/**
 * Addresses in which a program put a space behind each stop, `le site monservice. gouv. fr`, `www. moncompte. fr`: their names are
 * words without spaces, and nothing is parted in them.
 */
const BEHIND =
  /^\. ?(?:fr|com|org|net|gouv|gov|be|ch|ca|lu|eu|info|int|edu|tn|ma|dz|ci|sn|cm)(?![\p{L}\d’'-])/u;
const BEFORE = /www\. ?$/u;
const LONGEST = 8;

/** Whether what stands from `from` to `to` is the name in such an address. */
export const isOfSpacedAddress = (text: string, from: number, to: number): boolean =>
  (text.charAt(to) === '.' && BEHIND.test(text.slice(to, to + LONGEST))) ||
  (text.charAt(from - 1) === ' ' && text.charAt(from - 2) === '.' && BEFORE.test(text.slice(from - 5, from)));
