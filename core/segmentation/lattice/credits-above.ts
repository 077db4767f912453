/**
 * The mark of rights and whose a picture is, amid the story on a line of its own above the caption, `© Photo. Musée du quai`, `©
 * Agency / Name Surname`: at the foot of a page the same line is the page's. Paragraphs on both sides of the two tell them. So does, above the
 * story, who took the picture by name between a title and the first paragraph.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** Whose it is, with no year: the rights of a page have one. */
const CREDIT = inBasicPlane(/^(?:©|\([cC]\)) ?\p{Lu}[^!?:;|]{2,70}$/u);
const OF_PAGE = /(?:19|20)\d\d|[Tt]ous droits|[Aa]ll rights|[Cc]opyright|[Mm]entions|réservés/u;
/** Alone between two paragraphs, without who took it, a paper says whose the page is. */
const OF_PAPER = inBasicPlane(/^(?:©|\([cC]\)) ?(?:(?:Le|La|Les|The) |L[’'])[^/]*$/u);
/** Who took it, alone: `©Anna Lind`, `© Jo Rey / AFP`. */
const BY_NAME = inBasicPlane(
  /^(?:©|\([cC]\)) ?(?!L[ea]s? |The )\p{Lu}[\p{Ll}\p{M}’'-]+(?: (?:de |van |von )?\p{Lu}[\p{L}\p{M}.’'-]+){1,3}(?: ?\/ ?\p{Lu}[\p{L} ]{1,20})?$/u,
);
const LONGEST_CAPTION = 180;
/** What is seen, and behind it whose the picture is and since when: `Le ponton (en noir) sur la carte du fleuve © 2014 Le Quai`. */
const OF_YEAR = inBasicPlane(
  /^\p{Lu}[^©|]*\p{Ll}[^©|]{29,}[^©|:;-] ?© ?(?:19|20)\d\d \p{Lu}[\p{L}\p{M} .’'-]{2,30}$/u,
);
const isOfYear = (text: string, { from, to }: Line): boolean => {
  if (to - from > LONGEST_CAPTION) return false;
  const said = text.slice(from, to);
  return said.includes('©') && OF_YEAR.test(said) && !OF_RIGHTS.test(said);
};
const OF_RIGHTS = /[Dd]roits|[Rr]ights|[Cc]opyright|[Mm]entions|réservés|[Ss]ite/u;

const isParagraph = (features: FeatureSet | undefined): boolean =>
  features !== undefined && isProse(features) && !features.has('furniture');
/** A paragraph, even if its end was cut off. */
const isStory = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  !features.has('furniture') &&
  !features.has('credit-end') &&
  (features.has('paragraph') || features.has('huge') || isProse(features));
const mayBeSeen = (features: FeatureSet | undefined): features is FeatureSet =>
  features !== undefined &&
  (hasTitleShape(features) || (features.has('ends-stop') && !features.has('sentences'))) &&
  !NOT_SEEN.some((one) => features.has(one));
const NOT_SEEN = [
  'furniture',
  'related-heading',
  'marked-link',
  'starts-list',
  'starts-quote',
  'goes-on',
] as const;

/** Adds which lines credit a picture amid the story, and what stands below them as its caption. */
export const addCreditsAbove = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  if (!text.includes('©') && !/\([cC]\)/u.test(text)) return;
  const whole = wholeLines(arcs, units);
  let told = false;
  for (const [line, features] of whole.entries()) {
    const unit = units[line];
    const caption = units[line + 1];
    if (features === undefined || unit === undefined || caption === undefined) continue;
    told ||= isStory(features);
    if (told && isStory(whole[line + 1]) && isOfYear(text, unit)) {
      features.drop('furniture');
      features.add('credit-end');
      continue;
    }
    const said = text.slice(unit.from, Math.min(unit.to, unit.from + 90));
    if (!CREDIT.test(said) || OF_PAGE.test(said) || unit.to - unit.from > 80) continue;
    const above = whole[line - 1];
    if (
      !told &&
      above !== undefined &&
      hasTitleShape(above) &&
      isStory(whole[line + 1]) &&
      BY_NAME.test(said)
    ) {
      features.drop('furniture');
      features.add('under-credit');
      continue;
    }
    const seen = whole[line + 1];
    if (told && isStory(seen) && isParagraph(whole[line - 1]) && !OF_PAPER.test(said)) {
      features.drop('furniture');
      features.add('credit-only');
      features.add('under-credit');
      continue;
    }
    if (!mayBeSeen(seen) || caption.to - caption.from > LONGEST_CAPTION) continue;
    if (!isParagraph(whole[line - 1]) || !isParagraph(whole[line + 2])) continue;
    features.drop('furniture');
    features.add('credit-only');
    features.add('under-credit');
    seen.add('under-credit');
  }
};
