/** Words for who is called by where they are from, with a capital, before their name: `le Serbe Novak Petrović`. */
import { inBasicPlane } from '../basic-plane.ts';

/** Source of a pattern for one such word in French. */
export const NATIONAL_WORD =
  '\\p{Lu}\\p{Ll}+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|an|ane|ol|ole|and|ande|ine?)|Russe|Belge|Suisse|Serbe|Croate|Tchèque|Slovaque|Bulgare|Turc|Turque|Grec|Grecque|Danois|Suédois|Slovène|Kényan|Kényane|Thaï|Lao|Kazakhe|Ouzbek';

const WHOLE = inBasicPlane(new RegExp(`^(?:${NATIONAL_WORD})$`, 'u'));

/** Whether a word has the form of one: many others have it, too. */
export const isNationalForm = (word: string): boolean => WHOLE.test(word);
