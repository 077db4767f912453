/**
 * A link amid the story with its picture: the caption with its credit, the title and a sentence that sums it up, one right below the
 * other where each paragraph stands alone. A part of the story may have a picture above its heading as well, so such a link is
 * told only by another picture right above, which is the story's own, or by another such link.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isLinkTitle, isProse, isSummary } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** So many paragraphs stand alone above. */
const LEAST_ALONE = 2;
/** The caption, the title and the summary. */
const LINES = 3;
/** No summary of such a link is longer, in characters. */
const LONGEST_SUMMARY = 180;
/** So many such links tell each other. */
const LEAST_LINKS = 2;

const isCaption = (features: FeatureSet | undefined): boolean =>
  features?.has('credit-end') === true &&
  !features.has('credit-only') &&
  !features.has('furniture') &&
  (features.has('short') || features.has('mid'));

/** Adds which lines are such links. */
export const addPicturedLinks = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const isAlone = (line: number): boolean =>
    (units[line]?.blank ?? 1) > 0 && (units[line + 1]?.blank ?? 1) > 0;
  const isLink = (line: number): boolean => {
    const [caption, title, summary] = whole.slice(line, line + LINES);
    const unit = units[line + 2];
    return (
      (units[line]?.blank ?? 0) > 0 &&
      units[line + 1]?.blank === 0 &&
      unit?.blank === 0 &&
      (units[line + LINES]?.blank ?? 0) > 0 &&
      unit.to - unit.from <= LONGEST_SUMMARY &&
      isCaption(caption) &&
      isLinkTitle(title) &&
      isSummary(summary) &&
      summary?.has('sentences') === false &&
      summary.has('prose-below')
    );
  };
  /** Whether a heading of a part of the story stands right above its paragraph. */
  const headsPart = (line: number): boolean => {
    const [title, paragraph] = [whole[line], whole[line + 1]];
    return (
      (units[line]?.blank ?? 0) > 0 &&
      units[line + 1]?.blank === 0 &&
      isLinkTitle(title) &&
      paragraph !== undefined &&
      isProse(paragraph)
    );
  };
  let alone = 0;
  const links: number[] = [];
  let told = false;
  for (const [line, features] of whole.entries()) {
    if (features === undefined) continue;
    if (isProse(features) && isAlone(line)) alone++;
    if (alone < LEAST_ALONE) continue;
    if (headsPart(line)) return;
    if (!isLink(line)) continue;
    links.push(line);
    told ||= isCaption(whole[line - 1]) && isAlone(line - 1);
  }
  if (!told && links.length < LEAST_LINKS) return;
  for (const line of links)
    for (const features of whole.slice(line, line + LINES)) features?.add('pictured-link');
};
