/**
 * Links with which a page ends below its story although no heading stands above them: titles behind a dash, each with its day behind
 * another, `- Le port rouvre - 3 mai 2021`, and beginnings of other stories, one below the other, of which the page shows no more than
 * fits: each breaks off in `…`. One alone may be a line of the story.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { readDate } from '../../metadata/dates.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const LEAST_DATED = 2;
const LEAST_CUT = 3;
const MOST = 12;
const LONGEST = 260;
const DATED = inBasicPlane(
  /^[-–•] ?\p{Lu}[^\n]{12,160} [-–—] (?<day>\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d\d)$/u,
);
/** The day of such a link as EDTF, which sorts as days do; null where there is no such day. */
const dayOf = (line: string): string | null => readDate(DATED.exec(line)?.groups?.day ?? '');
/** Whether days go back in time, as links do; what a story tells day by day goes on. */
const goBack = (days: readonly (string | null)[]): boolean =>
  days.every((day, at) => day !== null && (at === 0 || day <= (days[at - 1] ?? '')));
/** Behind a word or its comma, and outside of quotation marks: who speaks may break off as well. */
const CUT = inBasicPlane(/^\p{Lu}[^«»"“”]{40,240}[\p{L}\p{M}\d),.] ?(?:…|\.{3})$/u);

/** From which line on all lines to the end of the page pass, at most so many; the number of lines where none does. */
const tailFrom = (units: readonly Line[], passes: (line: number) => boolean): number => {
  let from = units.length;
  while (from > 0 && units.length - from < MOST && passes(from - 1)) from--;
  return from;
};

/** What stands between a story and what was cut: who wrote it, or a line of the page; a paragraph would go on in it. */
const partsFromStory = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  (features.has('furniture') ||
    (features.has('ends-open') &&
      features.has('named') &&
      features.has('verbless') &&
      (features.has('short') || features.has('tiny'))));

/** Adds which of the last lines are such links. */
export const addTailLinks = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const last = units.at(-1);
  if (last === undefined || units.length <= LEAST_CUT) return;
  const end = text.charAt(last.to - 1);
  const isDated = end >= '0' && end <= '9';
  if (!isDated && end !== '…' && end !== '.') return;
  const form = isDated ? DATED : CUT;
  const from = tailFrom(units, (line) => {
    const unit = units[line];
    return unit !== undefined && unit.to - unit.from <= LONGEST && form.test(text.slice(unit.from, unit.to));
  });
  const count = units.length - from;
  if (count < (isDated ? LEAST_DATED : LEAST_CUT)) return;
  const whole = wholeLines(arcs, units);
  if (!whole.slice(0, from).some((features) => features !== undefined && isProse(features))) return;
  // Whatever a colon heads is a list of the story.
  if (whole[from - 1]?.has('ends-colon') === true && !whole[from - 1]?.has('furniture')) return;
  if (!isDated && !partsFromStory(whole[from - 1])) return;
  if (isDated) {
    const above = whole[from - 1];
    if (above !== undefined && hasTitleShape(above) && !above.has('furniture')) return;
    if (!goBack(units.slice(from).map((unit) => dayOf(text.slice(unit.from, unit.to))))) return;
  }
  for (let line = from; line < units.length; line++) {
    const features = whole[line];
    if (features === undefined) continue;
    features.drop('starts-list');
    features.add('of-teasers');
  }
};
