/**
 * Several spaces in a row inside a line, of one kind or mixed. One is left: the no-break one where French asks for it. Those that
 * part the entries of a menu or of a row are left as they stand: they are all that parts them, or set off the sign that does.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import type { Finding, Rule } from '../rule.ts';
import { isNoBreakSpace } from '../text/unit-class.ts';
import type { Words } from '../words/words.ts';

const BEFORE_NO_BREAK = '«';
const BEHIND_NO_BREAK = ':;!?»%€';

/** No narrower gap parts entries. */
const GAP = /[ \u00a0]{3,}/u;
const LONGEST_ROW = 200;
/** So many words has an entry at most: in a row, and of two alone. */
const MOST_IN_ROW = 4;
const MOST_IN_PAIR = 2;
const ENTRY = inBasicPlane(/^[\p{Lu}\d+−–-]/u);
const TITLE = inBasicPlane(/^[\p{Lu}«“"\d]/u);
/** What points on from an entry, or to it: `< Article précédent    Article suivant >`. */
const ARROW = /^[<‹←→>›•·|] ?| ?[<‹←→>›|]$/gu;
const SENTENCE = /[.!?…;:,»](?=\s|$)/u;
/** What stands alone between two entries, wide gaps on both sides: `Province Nord   |   Hienghène`, `Monde  >  Asie`. */
const BETWEEN_ENTRIES = '|>›»→·•/';

/** Wider than any gap that a justified line has: titles of news in one line. */
const WIDE_GAP = /[ \u00a0]{4,}/u;
const FEWEST_TITLES = 3;
const LONGEST_TICKER = 2000;
/** A sentence whose paragraph lost its break is none of them. */
const STOPPED = /[.!?…][»”"]?$/u;
/** Whether a line is titles that wide gaps alone part. */
const isTicker = (line: string): boolean => {
  const titles = line.split(WIDE_GAP);
  return (
    titles.length >= FEWEST_TITLES &&
    titles.every(
      (title, i) => (i === 0 || TITLE.test(title)) && (i === titles.length - 1 || !STOPPED.test(title)),
    )
  );
};

/** Whether a line is entries that wide gaps part, each of which starts as one: a menu, a row of a table, titles of news. */
const isRow = (text: string, { from, to }: Span): boolean => {
  if (to - from > LONGEST_TICKER) return false;
  const line = text.slice(from, to);
  if (isTicker(line)) return true;
  if (to - from > LONGEST_ROW) return false;
  const entries = line.split(GAP).map((entry) => entry.replace(ARROW, ''));
  const most = entries.length > 2 ? MOST_IN_ROW : MOST_IN_PAIR;
  const isEntry = (entry: string): boolean => ENTRY.test(entry) && entry.split(' ').length <= most;
  return entries.length > 1 && entries.every(isEntry) && !SENTENCE.test(line);
};

/** Whether chunk `index` of a line is such a sign alone, with wide gaps on both sides, and closes no quotation. */
const isAroundSign = (
  text: string,
  line: Span,
  { chunks, chunkFrom, chunkTo }: Words,
  index: number,
): boolean => {
  const from = chunkFrom[index] ?? 0;
  const to = chunkTo[index] ?? 0;
  if (to - from !== 1 || index === 0 || index + 1 >= chunks || !BETWEEN_ENTRIES.includes(text.charAt(from)))
    return false;
  if (text.startsWith('»', from) && text.slice(line.from, from).includes('«')) return false;
  return from - (chunkTo[index - 1] ?? 0) > 1 && (chunkFrom[index + 1] ?? 0) - to > 1;
};

export const repeatedSpace: Rule = {
  id: 'repeated-space',
  version: 5,
  description: {
    en: 'Several spaces stand where one is enough.',
    fr: 'Plusieurs espaces se suivent là où une seule suffit.',
  },
  policy: 'auto',
  threshold: 0.9,
  find: ({ text, lines, words }) => {
    const findings: Finding[] = [];
    const { chunks, chunkFrom, chunkTo } = words;
    let chunk = 0;
    for (const line of lines) {
      while (chunk < chunks && (chunkFrom[chunk] ?? 0) < line.from) chunk++;
      let isEntries: boolean | null = null;
      for (; chunk + 1 < chunks && (chunkTo[chunk + 1] ?? 0) <= line.to; chunk++) {
        const from = chunkTo[chunk] ?? 0;
        const at = chunkFrom[chunk + 1] ?? 0;
        if (
          at - from < 2 ||
          isAroundSign(text, line, words, chunk) ||
          isAroundSign(text, line, words, chunk + 1)
        )
          continue;
        isEntries ??= isRow(text, line);
        if (isEntries && at - from > 2) continue;
        const run = text.slice(from, at);
        const noBreak = [...run].find((space) => isNoBreakSpace(space.charCodeAt(0)));
        const wanted =
          BEFORE_NO_BREAK.includes(text.charAt(from - 1)) || BEHIND_NO_BREAK.includes(text.charAt(at));
        findings.push({
          from,
          to: at,
          insert: wanted && noBreak !== undefined ? noBreak : ' ',
          confidence: 0.99,
          evidence: [{ kind: 'characters', codePoints: [...run].map((space) => space.charCodeAt(0)) }],
        });
      }
    }
    return findings;
  },
};
