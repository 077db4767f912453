/**
 * Whose text it is, behind the stop of a story's last paragraph: `… finie. (Source : APS)`. The captions of pictures name their source
 * in the same form; what tells them apart is that the story ends there and that its sentence tells what was done. A source
 * of figures, `(Source : Insee)`, belongs to the paragraph that gives them.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { flat } from '../../metadata/flat.ts';
import { sourceAtEnd } from '../../metadata/source-at-end.ts';
import type { Line } from '../../model/lines.ts';
import type { SignedAt } from '../lines/pieces.ts';
import { SIGN } from '../lines/telling-words.ts';
import { wordSigns } from '../lines/word-signs.ts';
import type { IsDateline } from './agencies-of-datelines.ts';
import { endsStory } from './below-story.ts';
import { isReleaser } from './releaser-forms.ts';
import { nameBehindStory } from './signers.ts';

/** What stands at the end of a line, as the lines around it tell. */
export interface LineEnd {
  /** Where the name, the initials or the source start that sign the story; null where none do. */
  readonly signed: SignedAt | null;
  /** Whether the source that is named there is no picture's: the story's own, or that of figures in it. */
  readonly sourced: boolean;
}
const NOTHING: LineEnd = { signed: null, sourced: false };

/** A paragraph is no shorter; the last one may be. */
const SHORTEST_PARAGRAPH = 80;
const SHORTEST_LAST = 40;
/** Of a story of a paragraph or two the last has at least so many characters. */
const SHORTEST_STORY = 140;
const LEAST_TOLD = 2;
const STOPPED = /[.!?…][»"”) ]*$/u;
const STOP_REACH = 8;
/** A label without a bracket stands behind captions sooner. */
const BRACKET = inBasicPlane(/^[-–— ]*[([]/u);

/** Whether a sentence tells what was done or said, and does not show it. */
const isTold = (sentence: string): boolean => {
  const signs = wordSigns(flat(sentence));
  return (signs & (SIGN.clause | SIGN.reported)) !== 0;
};

/** The lines whose source is the story's: of its last paragraph, which it may sign, and of paragraphs amid it whose figures are a body's. */
const sourcedEnds = (text: string, units: readonly Line[]): ReadonlyMap<number, LineEnd> => {
  const found = new Map<number, LineEnd>();
  let told = 0;
  for (const [line, unit] of units.entries()) {
    const { from, to } = unit;
    if (to - from < SHORTEST_LAST) continue;
    const source = sourceAtEnd(text, unit);
    if (source === null || source.from === from) {
      const isLong = to - from >= SHORTEST_PARAGRAPH;
      if (isLong && STOPPED.test(text.slice(Math.max(from, to - STOP_REACH), to))) told++;
      continue;
    }
    if (!isTold(text.slice(from, source.from))) continue;
    const next = units[line + 1];
    const isLast = next === undefined || endsStory(text.slice(next.from, next.to));
    const isStory = told >= LEAST_TOLD || source.from - from >= SHORTEST_STORY;
    if (isLast && isStory) {
      const said = flat(text.slice(source.said.from, source.said.to));
      const signs = source.ofNews || isReleaser(said);
      found.set(line, { signed: signs ? { at: source.from, isSource: true } : null, sourced: true });
    } else if (!source.ofNews && BRACKET.test(text.slice(source.from, to))) {
      found.set(line, { signed: null, sourced: true });
      told++;
    }
  }
  return found;
};

/** What stands at the end of each of `units`, by their number. */
export const lineEnds = (
  text: string,
  units: readonly Line[],
  isDateline: IsDateline,
): ((line: number) => LineEnd) => {
  const sourced = sourcedEnds(text, units);
  const name = nameBehindStory(text, units, endsStory, isDateline);
  const signed = name && { signed: { at: name.at, isSource: false }, sourced: false };
  return (line) => sourced.get(line) ?? (signed && name.line === line ? signed : NOTHING);
};
