/**
 * What programs left of characters that they could not read or write: an entity of HTML, `d&eacute;l&eacute;gation`, a
 * question mark in the place of a letter, `d?l?gation`, or a letter of UTF-8 read as two others, `dÃ©lÃ©gation`. No mark parts
 * words there, and what stands beside it is no word.
 */
import { inBasicPlane } from '../../basic-plane.ts';

/** Those that French pages have: firms are written `PME&PMI;` before a semicolon, too. */
const ENTITY =
  /&(?:#\d{2,5}|#x[\da-fA-F]{2,5}|[A-Za-z](?:grave|acute|circ|tilde|uml|cedil|ring|slash|caron)|(?:[ao]e|[AO]E|sz)lig|nbsp|amp|quot|apos|[lr](?:aquo|dquo|squo)|[bs]dquo|sbquo|[lg]t|[nm]dash|hellip|euro|pound|deg|middot|bull|copy|reg|trade|times|plusmn|sup[123]|frac(?:12|14|34)|ord[fm]|sect|para|thinsp|ensp|emsp|shy|[lr]arr);/u;
/** A question mark between letters of one case. */
const LOST_IN_CHUNK = inBasicPlane(/(?:\p{L}\?|\?\?)\p{Ll}|\p{Lu}\?\p{Lu}/u);
/** Signs by which programs write the bytes of one letter. */
const MISREAD = /Ã[\u00a0-\u00bf‰€‡ŠŒ™š›œ]|Å[“’œ]|â(?:€|\u0080)/u;
const LOST_IN_TEXT = inBasicPlane(/\p{L}\?\p{Ll}|\p{Lu}\?\p{Lu}/gu);
/** A question may have lost the space behind it, and what is said of it begins with a small letter: hardly so often. */
const LEAST_LOST = 3;

/** Whether `chunk` holds an entity, or a letter that was read as several. */
export const isUndecoded = (chunk: string): boolean =>
  (chunk.includes('&') && ENTITY.test(chunk)) || MISREAD.test(chunk);

/** The signs that stand beside or in the place of a lost letter: only chunks with one are asked about. */
export const BESIDE_LOST = '?\u0080\u00a0¡¢£¤¥¦§¨©«¬®¯°±²³´µ¶·¸¹»¼½¾¿€™‰‡“’';
/** Whether a letter of `chunk`, which holds one of {@link BESIDE_LOST}, may have been lost. */
export const holdsLostLetter = (chunk: string): boolean => LOST_IN_CHUNK.test(chunk) || MISREAD.test(chunk);

/** Whether question marks stand in the place of letters all over `text`. */
export const lacksLetters = (text: string): boolean => {
  let lost = 0;
  LOST_IN_TEXT.lastIndex = 0;
  while (lost < LEAST_LOST && LOST_IN_TEXT.test(text)) lost++;
  return lost >= LEAST_LOST;
};
