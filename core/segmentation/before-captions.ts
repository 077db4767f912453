/**
 * The first paragraph of a story and the caption of the picture below it on one line, the break between them lost: `Le maire a reçu
 * les pêcheurs. C’est la première fois. Le maire prend la parole au port. Photo : VNA`. What a caption says of a picture it says in a
 * sentence or two; of three the first of which tells what was done and the last what is seen, only the last is the caption. A brief ends
 * in its agency as well, `(QRS)`: that signs it.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { splitCredit } from '../metadata/credits.ts';
import { endsSentence } from '../metadata/sentence-end.ts';
import { readSignOff } from '../metadata/sign-off.ts';
import type { Line } from '../model/lines.ts';
import { trimSpan } from '../model/span.ts';
import { SIGN } from './lines/telling-words.ts';
import { wordSigns } from './lines/word-signs.ts';

/** So many sentences, and so long together, are more than a caption. */
const LEAST_SENTENCES = 3;
const SHORTEST_LINE = 280;
/** And no paragraph with its caption is longer than this. */
const LONGEST_LINE = 1500;
/** What tells whether a stop ends a sentence stands among so many characters before it. */
const BEFORE_STOP = 40;
const SHORTEST_TOLD = 160;
const LONGEST_SEEN = 220;
/** Where the first paragraph may stand: below a headline, a lead, a line or two of the page's. */
const MOST_LINES = 8;
/** A longer line with a stop is a paragraph, behind which captions are told by the paragraphs around them. */
const SHORTEST_PARAGRAPH = 125;

const SENTENCE = inBasicPlane(/[.!?…][»"”)]? (?=(?:[«“"] ?)?\p{Lu})/gu);
/** What was done, in French or English. */
const DONE = inBasicPlane(
  /(?<!\p{L})(?:(?:a|ont|avait|avaient|s[’']est|se sont) (?:(?:également|aussi|ainsi|déjà|ensuite|notamment) )?(?:eu|\p{Ll}{2,}(?:é|i|u|is|it|ert|aint)e?s?)|(?:said|told|met|held|received|visited|announced|attended|took part))(?!\p{L})/u,
);
const NOT_SEEN = SIGN.clause | SIGN.reported | SIGN.goesOn;

/** Where the caption starts on a line that begins with a paragraph; null where it does not. */
const captionBehindParagraph = (text: string, line: Line): number | null => {
  const length = line.to - line.from;
  if (length < SHORTEST_LINE || length > LONGEST_LINE || text.charAt(line.to - 1) === '.') return null;
  const { caption, credit } = splitCredit(text, line);
  if (caption === null || credit === null || readSignOff(text, line) !== null) return null;
  const said = text.slice(caption.from, caption.to);
  const starts = [...said.matchAll(SENTENCE)].flatMap(({ index, 0: stop }) =>
    stop.charAt(0) !== '.' || endsSentence(said.slice(Math.max(0, index + 1 - BEFORE_STOP), index + 1))
      ? [index + stop.length]
      : [],
  );
  const last = starts.at(-1);
  if (starts.length < LEAST_SENTENCES - 1 || last === undefined) return null;
  if (last < SHORTEST_TOLD || caption.to - caption.from - last > LONGEST_SEEN) return null;
  const seen = said.slice(last);
  const signs = wordSigns(seen);
  const shows = !(signs & NOT_SEEN) && (!(signs & SIGN.finite) || (signs & SIGN.captionVerb) !== 0);
  return shows && !DONE.test(seen) && DONE.test(said.slice(0, starts[0])) ? caption.from + last : null;
};

/** The lines of a view, with such a one among the first, that no paragraph stands above, as the two that it was. */
export const withCaptionsApart = (text: string, lines: readonly Line[]): readonly Line[] => {
  for (const [at, line] of lines.entries()) {
    if (at >= MOST_LINES) return lines;
    const caption = captionBehindParagraph(text, line);
    if (caption !== null) {
      const before = trimSpan(text, { from: line.from, to: caption });
      return [
        ...lines.slice(0, at),
        { ...line, to: before.to },
        { from: caption, to: line.to, blank: 0 },
        ...lines.slice(at + 1),
      ];
    }
    if (line.to - line.from >= SHORTEST_PARAGRAPH && text.charAt(line.to - 1) === '.') return lines;
  }
  return lines;
};
