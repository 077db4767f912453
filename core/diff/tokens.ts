/**
 * Cuts text into the tokens that differences are told in: words, single white-space characters and single marks.
 * White space counts as much as letters here, since lost and doubled spaces are what Dépêche corrects.
 */

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The tokens of `text`, in order; joined they are `text` again, lone surrogates included. */
export const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** The lines of `text`, in order, each with its line break; joined they are `text` again. */
export const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

const isWordAt = (text: string, position: number): boolean => {
  const point = text.codePointAt(position);
  return point !== undefined && WORD.test(String.fromCodePoint(point));
};

/** Start of the code point that ends at `position`. */
const before = (text: string, position: number): number => {
  const low = text.charCodeAt(position - 1);
  const high = text.charCodeAt(position - 2);
  const pair = low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
  return position - (pair ? 2 : 1);
};

const after = (text: string, position: number): number =>
  position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1);

/** Where the word that ends at or runs through `position` begins, not before `least`; `position` itself where there is none. */
export const wordStart = (text: string, position: number, least: number): number => {
  let at = position;
  while (at > least && isWordAt(text, before(text, at))) at = before(text, at);
  return at;
};

/** Where the word that begins at or runs through `position` ends, not after `most`; `position` itself where there is none. */
export const wordEnd = (text: string, position: number, most: number): number => {
  let at = position;
  while (at < most && isWordAt(text, at)) at = after(text, at);
  return Math.min(at, most);
};
