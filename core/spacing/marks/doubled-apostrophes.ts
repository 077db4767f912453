/**
 * Quotation marks that were typed as two apostrophes, `avec le projet''Un port pour tous"`: between letters their place among the
 * quotation marks of their line tells whether they open or close. Where one of a text stands behind what is elided,
 * `l''école`, each may be an apostrophe that a database doubled; and one closes where another opened, in `Sana''a et Ba''ath` none did.
 */
import type { Span } from '../../model/span.ts';
import { ELIDED } from '../lists/function-words.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { isElidedBefore, lettersFrom } from './around-marks.ts';
import type { MarkGap } from './mark-gap.ts';

const DOUBLED = "''";
const SURE = 0.985;
const SHORTEST = 2;
/** The quotation marks of a line, in either spelling. */
const QUOTE = /''|"/gu;

const isElision = (text: string, line: Span, at: number): boolean =>
  isElidedBefore(text, line, at, ELIDED) && isLetter(classAt(text, at + DOUBLED.length));

/** Those of `lines`, spans in order without line breaks, that lack a space on their outer side, in order. */
export const doubledApostropheGaps = (text: string, lines: readonly Span[]): readonly MarkGap[] => {
  if (!text.includes(DOUBLED)) return [];
  const gaps: MarkGap[] = [];
  for (const line of lines) {
    const quotes = [...text.slice(line.from, line.to).matchAll(QUOTE)].map(({ index }) => line.from + index);
    let isOpen = false;
    for (const [i, at] of quotes.entries()) {
      const opens = i % 2 === 0;
      const wasOpen = isOpen;
      if (opens) isOpen = at === line.from || !isLetter(classAt(text, at - 1));
      if (!text.startsWith(DOUBLED, at)) continue;
      if (isElision(text, line, at)) return [];
      const behind = at + DOUBLED.length;
      if (opens ? i === quotes.length - 1 : !wasOpen) continue;
      if (lettersFrom(text, line, at, -1, SHORTEST) < SHORTEST) continue;
      if (lettersFrom(text, line, behind, 1, SHORTEST) < SHORTEST) continue;
      if (opens && classAt(text, behind) !== UNIT.upper) continue;
      isOpen = opens;
      gaps.push({ at: opens ? at : behind, mark: '"', sentence: false, confidence: SURE });
    }
  }
  return gaps;
};
