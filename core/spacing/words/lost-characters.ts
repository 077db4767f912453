/**
 * What programs left of characters that they could not read or write: an entity of HTML, `d&eacute;l&eacute;gation`, a
 * question mark in the place of a letter, `d?l?gation`, or a letter of UTF-8 read as two others, `dÃ©lÃ©gation`. No mark parts
 * words there, and what stands beside it is no word.
 */
import { inBasicPlane } from '../../basic-plane.ts';

const ENTITY = /&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,6}\d?);/iu;
const LOST_LETTER = inBasicPlane(/(?:\p{L}\?|\?\?)\p{Ll}|Ã[\u00a0-\u00bf]|â(?:€|\u0080)/u);
const LOST_LETTERS = inBasicPlane(/\p{L}\?\p{Ll}/gu);
/** A question may have lost the space behind it, and what is said of it begins with a small letter: hardly so often. */
const LEAST_LOST = 3;

export const holdsEntity = (chunk: string): boolean => chunk.includes('&') && ENTITY.test(chunk);

/** Signs beside which a letter of a chunk may have been lost or read as two. */
export const BESIDE_LOST = '?¡¢£¤¥¦§¨©¬®¯±²³´µ¶¸¹¼½¾¿€™';
/** Whether a letter of `chunk`, which holds one of {@link BESIDE_LOST}, may have been. */
export const lacksLetter = (chunk: string): boolean => LOST_LETTER.test(chunk);

/** Whether question marks stand in the place of letters in `text`. */
export const lacksLetters = (text: string): boolean => {
  let lost = 0;
  LOST_LETTERS.lastIndex = 0;
  while (lost < LEAST_LOST && LOST_LETTERS.test(text)) lost++;
  return lost >= LEAST_LOST;
};
