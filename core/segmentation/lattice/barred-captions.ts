/**
 * What pages that lay out a picture and its words in a table leave of its frame: a bar behind the caption, or alone below it. Amid the
 * story the line before it is what the picture shows, be it a whole sentence; right below the headline, a name in capitals is who
 * wrote it. Rows of tables have a bar inside, a figure before it or another row beside them.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const SHORTEST = 20;
const LONGEST = 220;
/** The bar alone, and the frame that a picture without a name leaves: `![]() |`. */
const FRAME = /^(?:!\[\]\(\) ?)?\|?$/u;
/** A line and the bar behind it, with none inside and no figure before it. */
const BARRED = inBasicPlane(/^[^|]*[\p{L}\p{M}.!?…»"”)] \|$/u);
const NAME_IN_CAPITALS = inBasicPlane(/^\p{Lu}[\p{Lu}\p{M}’'-]+(?: \p{Lu}[\p{Lu}\p{M}’'-]+){1,4} \|$/u);
const NOT_SHOWN = [
  'furniture',
  'related-heading',
  'marked-link',
  'starts-list',
  'reported',
  'quoted',
  'goes-on',
  'sentences',
] as const;

const mayBeShown = (features: FeatureSet): boolean => !NOT_SHOWN.some((one) => features.has(one));
const isParagraph = (features: FeatureSet | undefined): boolean =>
  features !== undefined && isProse(features) && !features.has('furniture');

/** Adds which lines before such a bar are captions, and which is the writer's. */
export const addBarredCaptions = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  if (!text.includes('|')) return;
  const whole = wholeLines(arcs, units);
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit === undefined || unit.to - unit.from > LONGEST ? '' : text.slice(unit.from, unit.to);
  };
  const isFrame = (line: number): boolean => {
    const said = saidAt(line);
    return said !== '' && FRAME.test(said);
  };
  /** Whether a paragraph is the next line above or below, the frame of the picture passed over. */
  const isBesideStory = (line: number, step: 1 | -1): boolean => {
    const at = isFrame(line + step) ? line + 2 * step : line + step;
    return isParagraph(whole[at]);
  };
  for (const [line, features] of whole.entries()) {
    const said = saidAt(line);
    if (features === undefined || said === '' || isFrame(line)) continue;
    const isBarred = said.endsWith('|') && BARRED.test(said);
    const above = whole[line - 1];
    if (isBarred && above !== undefined && isTitle(above) && NAME_IN_CAPITALS.test(said)) {
      if (isParagraph(whole[line + 1])) features.add('furniture');
      continue;
    }
    if (said.length < SHORTEST || !mayBeShown(features)) continue;
    const isAbove = !said.includes('|') && saidAt(line + 1) === '|' && features.has('verbless');
    if ((isBarred || isAbove) && isBesideStory(line, -1) && isBesideStory(line, 1))
      features.add('shown-amid');
  }
};
