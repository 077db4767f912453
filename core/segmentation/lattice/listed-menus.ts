/**
 * The menu of a site as a list below the story: `- Accueil`, and behind the same mark the names of its sections. The first names the front
 * page alone, as few lists of a story do; one that a line ending in a colon heads may, and one with paragraphs below it.
 */
import { inAnyCase } from '../../any-case.ts';
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const MARKS = '-–—•·*';
const FRONT_PAGE = inAnyCase(/^[-–—•·*] ?(?:accueil|home|page d[’']accueil|à la une|trang chủ|inicio)$/iu);
/** So many names stand below it, and none is longer. */
const LEAST_NAMES = 4;
const LONGEST = 64;
/** The language of the page stands right below. */
const LONGEST_LANGUAGE = 3;

/** Adds which lines are of such a menu. */
export const addListedMenus = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const first = units.findIndex(
    ({ from, to }, line) =>
      to - from <= LONGEST &&
      MARKS.includes(text.charAt(from)) &&
      FRONT_PAGE.test(flat(text.slice(from, to))) &&
      !text.endsWith(':', units[line - 1]?.to ?? 0),
  );
  const mark = text.charAt(units[first]?.from ?? 0);
  if (first < 0) return;
  const whole = wholeLines(arcs, units);
  const isName = (line: number): boolean => {
    const [unit, features] = [units[line], whole[line]];
    return (
      unit !== undefined &&
      unit.to - unit.from <= LONGEST &&
      text.charAt(unit.from) === mark &&
      features?.has('ends-open') === true &&
      !features.has('clause')
    );
  };
  let end = first + 1;
  while (isName(end)) end++;
  if (end - first <= LEAST_NAMES) return;
  const isTold = (features: FeatureSet | undefined): boolean =>
    features !== undefined && isProse(features) && !features.has('furniture');
  if (whole.slice(end).some(isTold)) {
    // Amid a story the first is of its list, as the others are.
    if (
      whole.slice(0, first).some(isTold) &&
      !whole.slice(first + 1, end).some((one) => one?.has('furniture'))
    )
      for (const { line, features } of arcs) if (line === first) features.drop('furniture');
    return;
  }
  const below = units[end];
  if (below !== undefined && below.to - below.from <= LONGEST_LANGUAGE) end++;
  for (const { line, features } of arcs) {
    if (line < first || line >= end) continue;
    features.drop('sign-off');
    features.drop('sign-off-weak');
    features.drop('starts-list');
    features.add('furniture');
  }
};
