/** A capital behind a small letter, `iPhone`, `PhúTrọng`: a brand is spelled so, or two words were glued. */
import { inBasicPlane } from '../../basic-plane.ts';

export const INNER_CAPITAL = inBasicPlane(/\p{Ll}\p{Lu}/u);
/** The place before such a capital. */
export const BEFORE_CAPITAL = inBasicPlane(/(?<=[\p{Ll}\p{M}])(?=\p{Lu})/u);
