/**
 * Captions without a credit above the story that name what is seen, on which day and where, between commas: `Le voilier, mercredi, au quai
 * de Saint-Quai`. A headline has a verb or says what came of it; such a line stands alone right below it and right above the first
 * paragraph.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** A picture stands among so many first lines. */
const LAST_LINE = 12;
const LONGEST = 110;
const ON_DAY_AT = inBasicPlane(
  /^\p{Lu}[^.!?:;,]{4,60}, (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|après-midi|soir|dernier|\d{1,2}(?:er)? \p{L}{3,9}))?, (?:à|au|aux|à l[’']|dans|devant|sur|lors d[eu’']|en|près d[eu’']) ?[^.!?:;,]{2,50}$/u,
);

/** Adds which line is such a caption. */
export const addOccasionCaptions = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const last = Math.min(units.length - 1, LAST_LINE);
  for (let line = 1; line < last; line++) {
    const unit = units[line];
    if (unit === undefined || unit.to - unit.from > LONGEST) continue;
    if (unit.blank === 0 || units[line + 1]?.blank === 0) continue;
    if (!ON_DAY_AT.test(text.slice(unit.from, unit.to))) continue;
    const whole = wholeLines(arcs, units);
    const features = whole[line];
    const above = whole[line - 1];
    const below = whole[line + 1];
    if (features?.has('verbless') !== true || features.has('furniture')) return;
    if (above === undefined || !isTitle(above) || below === undefined || !isProse(below)) return;
    features.add('top-caption');
    features.add('open-caption');
    features.drop('told-by-story');
    return;
  }
};
