/**
 * The credit of a picture that has the form of a sign-off: `Pêcheurs sur le quai. ANP/AB`, `Le port au petit matin. (ANP)`. What stands below tells them
 * apart. Titles, furniture or nothing follow a sign-off; below a caption the story reads on in paragraphs, and a sign-off
 * read there would take them out of it.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { houseAndPerson } from '../../metadata/credits-of-houses.ts';
import { flat } from '../../metadata/flat.ts';
import { readSignOff } from '../../metadata/sign-off.ts';
import type { Line } from '../../model/lines.ts';
import { isFurniture } from '../lines/furniture.ts';
import { asPhrase } from '../lines/phrases.ts';
import { SIGN } from '../lines/telling-words.ts';
import { wordSigns } from '../lines/word-signs.ts';
import { isTensed } from './caption-features.ts';

/** No caption that is told by this is longer. */
const LONGEST_CAPTION = 125;
/** So many paragraphs, each at least so long, show that the story reads on. */
const PARAGRAPHS = 2;
const SHORTEST_PARAGRAPH = 70;
const PARAGRAPH_END = /[.!?…] ?[»"”]?$/u;
/** Of a caption that names house and photographer. */
const LONGEST_NAMED = 260;
/** A sub-heading may stand between the paragraphs below it. */
const LINES_BELOW = 4;
/** An agency without a dash, a slash or a bracket before it. */
const BARE = inBasicPlane(/^\p{Lu}/u);
/** One in brackets, which signs a sentence of the story as well: what is seen does not say what was done or said. */
const BRACKETED = '(';
const isSeen = (sentence: string): boolean =>
  (wordSigns(sentence) & (SIGN.clause | SIGN.reported | SIGN.goesOn | SIGN.quoted)) === 0 &&
  !isTensed(sentence);

const isParagraph = (text: string, { from, to }: Line): boolean => {
  if (to - from < SHORTEST_PARAGRAPH) return false;
  const words = text.slice(from, to);
  return PARAGRAPH_END.test(words) && !isFurniture(words, asPhrase(words));
};

/** Whether a line ends in a paper and who took a picture for it, `… en grand. (Le Quai/A. M.)`, and the story reads on below. */
const isOfHouse = (text: string, units: readonly Line[], line: number): boolean => {
  const unit = units[line];
  const next = units[line + 1];
  if (!unit || !next || unit.to - unit.from > LONGEST_NAMED || houseAndPerson(text, unit) === null)
    return false;
  const below = units.slice(line + 1, line + 1 + LINES_BELOW);
  return isParagraph(text, next) && below.filter((one) => isParagraph(text, one)).length >= PARAGRAPHS;
};

/** Whether the agency that the short line `line` ends in is the credit of a picture amid the story. */
export const isCreditAmid = (text: string, units: readonly Line[], line: number): boolean => {
  const unit = units[line];
  if (!unit || line === 0) return false;
  if (isOfHouse(text, units, line)) return true;
  if (unit.to - unit.from > LONGEST_CAPTION) return false;
  const below = units.slice(line + 1, line + 1 + PARAGRAPHS);
  if (below.length < PARAGRAPHS || below.some(({ from, to }) => to - from < SHORTEST_PARAGRAPH)) return false;
  const signOff = readSignOff(text, unit);
  if (signOff === null || signOff.alone || signOff.agency === null) return false;
  const mark = text.slice(signOff.span.from, signOff.span.to);
  const isOfPicture =
    BARE.test(mark) ||
    (mark.startsWith(BRACKETED) && isSeen(flat(text.slice(unit.from, signOff.span.from)).trim()));
  return isOfPicture && below.every((one) => isParagraph(text, one));
};
