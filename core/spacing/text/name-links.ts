/**
 * Names of places and feasts in which a space got behind a hyphen: `la Saint- Sylvestre`, `Bourg-en- Bresse`. Behind a saint and
 * behind a particle between hyphens the name goes on, but before a small word a sentence begins; behind any other word a list may, `Ferradi- Benlakhal`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { classAt, UNIT } from './unit-class.ts';

const LONGEST = 34;
const SAINT = inBasicPlane(/(?:^|[^\p{L}\p{M}\d])(?:Saint|Sainte|St|Ste)$/u);
const WORD = inBasicPlane(/^[\p{L}\p{M}]+/u);
const PARTICLE = inBasicPlane(/\p{Lu}[\p{L}\p{M}’']*-(?:de|du|des|la|le|les|en|sur|sous|lès|lez|aux|près)$/u);

/** Whether the hyphen at `hyphen` and the capital at `to`, a space behind it, are of one name, in a span that begins at `start`. */
export const linksName = (text: string, start: number, hyphen: number, to: number): boolean => {
  if (classAt(text, to + 1) !== UNIT.lower) return false;
  const last = text.charAt(hyphen - 1);
  if (!'tenuslazxèr'.includes(last)) return false;
  if (isFunctionWord(WORD.exec(text.slice(to, to + LONGEST))?.[0].toLowerCase() ?? '')) return false;
  const before = text.slice(Math.max(start, hyphen - LONGEST), hyphen);
  return SAINT.test(before) || PARTICLE.test(before);
};
