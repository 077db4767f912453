/**
 * What agencies and papers print right below a headline to sum the story up in a line without a stop: behind a word in capitals, `QUAIS Ils
 * relient …`, in two sentences that a dash joins, or behind a dash of its own above the dateline. Longer than the headline, it is no second one.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isEchoed } from '../lines/retold.ts';
import { SIGN } from '../lines/telling-words.ts';
import { wordSigns } from '../lines/word-signs.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';

const LAST_LINE = 8;
/** What it is about, and the sentence that tells of it. */
const BEHIND_KICKER = inBasicPlane(
  /^\p{Lu}[\p{Lu}\p{M}’'-]{3,}(?: [\p{Lu}\p{M}’'-]{2,}){0,2} (?:\p{Lu}[\p{Ll}\p{M}’']|À |L[’'])[^|]{70,300}$/u,
);
const ARTICLE_BEHIND = inBasicPlane(
  /^[\p{Lu}\p{M}’' -]+ (?:Elles?|Ils?|On|L[ea]|Les|L[’'](?=\p{L})|Une?|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses) ?\p{L}/u,
);
const TWO_SENTENCES = inBasicPlane(/^(?<one>\p{Lu}[^.!?|]{30,160}) [-–] (?<other>\p{Lu}[^.!?|]{30,160})$/u);
const IN_CAPITALS = inBasicPlane(/^[^\p{Ll}]+$/u);
const DASHED = inBasicPlane(/^[-–—] ?\p{Lu}/u);
const SHORTEST_DASHED = 40;
const LONGEST = 320;
/** So much longer than the headline. */
const LONGER = 1.3;

const SAYS = SIGN.finite | SIGN.clause;
const says = (sentence: string): boolean => (wordSigns(sentence) & SAYS) !== 0;

/** Whether `said`, below a headline of `above` characters, is such a line by its form alone. */
const isDeck = (said: string, above: number): boolean => {
  if (said.length > LONGEST || said.length < LONGER * above || IN_CAPITALS.test(said)) return false;
  if (BEHIND_KICKER.test(said)) return ARTICLE_BEHIND.test(said) || says(said);
  const two = TWO_SENTENCES.exec(said)?.groups;
  return two !== undefined && says(two.one ?? '') && says(two.other ?? '');
};

/** Adds which line right below the headline sums the story up so. */
export const addDecks = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let headline: Arc | null = null;
  let dashed: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE) return;
    if (features.has('dateline') && opens) {
      dashed?.features.add('subtitle');
      return;
    }
    if (isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to || features.has('furniture')) continue;
    if (headline?.line === line - 1 && features.has('ends-open') && !features.has('credit-end')) {
      const said = text.slice(piece.from, piece.to);
      const above = headline.piece.to - headline.piece.from;
      if (isDeck(said, above) && !isEchoed(text, headline.piece, piece)) features.add('subtitle');
      else if (said.length >= SHORTEST_DASHED && DASHED.test(said) && !isEchoed(text, headline.piece, piece))
        dashed = arc;
    } else if (dashed !== null && line > dashed.line) {
      // A second title, or more points of a list.
      const isPlace = features.has('tiny') && features.has('ends-open') && !features.has('starts-list');
      if (!isPlace) dashed = null;
    }
    if (isTitle(features) && !features.has('tiny') && !features.has('starts-list') && dashed === null)
      headline = arc;
  }
};
