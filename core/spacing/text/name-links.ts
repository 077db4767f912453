/**
 * Names of places and feasts in which a space got behind a hyphen: `la Saint- Sylvestre`, `Bourg-en- Bresse`. Behind a saint and
 * behind a particle between hyphens the name goes on, whatever follows; behind any other word a list may, `Ferradi- Benlakhal`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { classAt, UNIT } from './unit-class.ts';

const LONGEST = 34;
const SAINT = inBasicPlane(/(?:^|[^\p{L}\p{M}\d])(?:Saint|Sainte|St|Ste)$/u);
const PARTICLE = inBasicPlane(
  /\p{Lu}[\p{L}\p{M}’']*-(?:de|du|des|la|le|les|en|sur|sous|lès|lez|et|aux|au|près)$/u,
);

/** Whether the hyphen at `hyphen` and the capital at `to`, a space behind it, are of one name, in a span that begins at `start`. */
export const linksName = (text: string, start: number, hyphen: number, to: number): boolean => {
  if (classAt(text, to + 1) !== UNIT.lower) return false;
  const last = text.charAt(hyphen - 1);
  if (!'tenuslazxèr'.includes(last)) return false;
  const before = text.slice(Math.max(start, hyphen - LONGEST), hyphen);
  return SAINT.test(before) || PARTICLE.test(before);
};
