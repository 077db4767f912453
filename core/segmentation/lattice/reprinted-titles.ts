/**
 * The headline that a page prints above its picture and again below its stamp: title, caption, `Short Url`, `Publié le 6 mars`, title.
 * Both are headlines; what stands twice right below the other between them is what the picture shows, with or without its credit.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** So far from the top, and so far from each other. */
const LAST_LINE = 24;
const REACH = 12;
const SHORTEST = 12;

const isDoubled = (features: FeatureSet): boolean =>
  features.has('same-as-next') || features.has('same-as-previous');
const isOfPicture = (features: FeatureSet): boolean =>
  features.has('credit-end') || features.has('credit-only') || isDoubled(features);

/** Adds which lines are such headlines, and what between them is a caption. */
export const addReprintedTitles = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  if (
    !arcs.some(({ line, features }) => line > 0 && line <= LAST_LINE + REACH && features.has('came-before'))
  )
    return;
  const whole = wholeLines(arcs, units);
  const mayRepeat = (line: number, one: 'comes-again' | 'came-before'): boolean => {
    const unit = units[line];
    const features = whole[line];
    return (
      unit !== undefined &&
      features?.has(one) === true &&
      hasTitleShape(features) &&
      !features.has('furniture') &&
      !isDoubled(features) &&
      unit.to - unit.from >= SHORTEST
    );
  };
  const saidAt = (line: number): string => text.slice(units[line]?.from ?? 0, units[line]?.to ?? 0);
  /** The line below `first` that says it again, with nothing but pictures and the page's stamp between them. */
  const againBelow = (first: number): number | null => {
    let shown = false;
    let stamped = false;
    for (let line = first + 1; line < units.length && line - first <= REACH; line++) {
      const features = whole[line];
      if (features === undefined) return null;
      if (features.has('furniture')) stamped = true;
      else if (isOfPicture(features)) shown = true;
      else
        return shown && stamped && mayRepeat(line, 'came-before') && saidAt(line) === saidAt(first)
          ? line
          : null;
    }
    return null;
  };
  for (let first = 0; first < Math.min(units.length, LAST_LINE); first++) {
    if (!mayRepeat(first, 'comes-again')) continue;
    const again = againBelow(first);
    if (again === null) continue;
    for (let line = first; line <= again; line++) {
      const features = whole[line];
      if (line === first || line === again) {
        features?.drop('passed-over');
        features?.add('chosen');
      } else if (features !== undefined && isDoubled(features) && !features.has('furniture'))
        features.add('credit-end');
    }
    return;
  }
};
