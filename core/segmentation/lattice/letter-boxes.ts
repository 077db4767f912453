/**
 * Boxes that offer a letter by mail, amid a story or below it: the word for it alone on its line, what the letter is called and
 * brings, and the button that asks for it. What stands between the two could each be a sub-heading or a title.
 */
import { inAnyCase } from '../../any-case.ts';
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const LETTER = inAnyCase(
  /^(?:(?:notre|nos|la|les|nouvelle) )?(?:newsletters?|infolettres?|lettres? d[’']information|bản tin(?: email)?)$/iu,
);
const BUTTON = inAnyCase(
  /^(?:je )?(?:[sm][’'](?:inscri(?:re|s)|abonner|abonne)|inscrivez-vous|abonnez-vous|sign up|subscribe|đăng ký)(?: (?:ici|gratuitement|à la newsletter|maintenant|now))?$/iu,
);
const LONGEST = 40;
const MOST_BETWEEN = 4;

/** Adds which lines such a box is. */
export const addLetterBoxes = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const said = (line: number): string => {
    const unit = units[line];
    return unit && unit.to - unit.from <= LONGEST ? flat(text.slice(unit.from, unit.to)) : '';
  };
  const boxed = new Set<number>();
  let whole: ReturnType<typeof wholeLines> | null = null;
  for (let line = 0; line < units.length; line++) {
    if (!LETTER.test(said(line))) continue;
    whole ??= wholeLines(arcs, units);
    for (let at = line + 1; at <= line + 1 + MOST_BETWEEN; at++) {
      const features = whole[at];
      if (!features || isProse(features) || features.has('related-heading')) break;
      if (!BUTTON.test(said(at))) continue;
      for (let one = line; one <= at; one++) boxed.add(one);
      break;
    }
  }
  if (boxed.size === 0) return;
  for (const { line, features } of arcs)
    if (boxed.has(line)) {
      features.drop('sign-off');
      features.add('furniture');
    }
};
