/**
 * White space made plain: every character of it, line breaks of hard-wrapped text and no-break spaces included, as one
 * space, so that a pattern sees `–\nVNA` and `– VNA` alike. Lengths stay, and with them positions.
 */
export const flat = (text: string): string => text.replace(/\s/gu, ' ');
