/**
 * Headings of a story that are made alike: `Un quai fermé`, `Un bateau coulé par le vent`, and further down, behind a link, `Un accident
 * grave au port`, which by itself might be what a picture shows. Each begins with the same word and stands alone above its paragraph. The article
 * of what is known, and where something stands, captions and titles of links begin with as well: `Le quai au matin`, `Sur le quai`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isLinkTitle, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** So many stand above it, and no heading is longer. */
const LEAST_ABOVE = 2;
const LONGEST = 64;
const FIRST_WORD = inBasicPlane(
  /^(?!(?:L|L[ea]s?|The|Vues?|Photos?|Images?|A|À|Aux?|Dans|Devant|Sur|Sous|In|On|At)(?!\p{L}))\p{Lu}[\p{L}\p{M}]*(?=[ ’'])/u,
);

/** Adds which lines head a part of the story as two above it do. */
export const addLikeHeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const above = new Map<string, number>();
  for (const [line, features] of whole.entries()) {
    const [unit, next] = [units[line], whole[line + 1]];
    if (features === undefined || unit === undefined) continue;
    if (features.has('sign-off') || features.has('comments-heading')) return;
    if (next === undefined || unit.to - unit.from > LONGEST) continue;
    if (!isLinkTitle(features) || features.has('mid') || !isProse(next)) continue;
    const word = FIRST_WORD.exec(text.slice(unit.from, unit.to))?.[0];
    const before = whole[line - 1];
    if (word === undefined || !before?.has('ends-stop')) continue;
    const count = above.get(word) ?? 0;
    if (count >= LEAST_ABOVE) features.add('starts-list');
    above.set(word, count + 1);
  }
};
