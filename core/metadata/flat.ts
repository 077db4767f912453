const OTHER_SPACE = /[^\S ]/u;

/**
 * White space made plain: every character of it, line breaks of hard-wrapped text and no-break spaces included, as one
 * space, so that a pattern sees `–\nVNA` and `– VNA` alike. Lengths stay, and with them positions.
 */
export const flat = (text: string): string => (OTHER_SPACE.test(text) ? text.replace(/\s/gu, ' ') : text);
