/**
 * The language of a text, by its commonest words and the letters only one language writes. Function words are about
 * half of running text in every language here, so two dozen words decide; with fewer there is no answer.
 */
import { unitAt } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { WordTable } from './word-table.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: 'le la les des du de et en un une est dans pour que qui sur par au aux avec ce cette il elle ont été sa son ses plus pas ne se leur à l d s n qu'.split(
    ' ',
  ),
  en: 'the of and to in a is that for on was with as by are at be this has have from it its an were will their which said not but or'.split(
    ' ',
  ),
  vi: 'và của các là trong có được cho với những một này tại đã ngày việt nam người không từ về đến khi năm hà nội theo cũng ông sự thành'.split(
    ' ',
  ),
  es: 'el la los las de del y en un una que es por para con se su al lo como más fue ha sus este esta entre no'.split(
    ' ',
  ),
  de: 'der die das und in den von zu mit ist des im für auf dem nicht ein eine als auch sich an werden aus bei hat'.split(
    ' ',
  ),
  pt: 'o a os as de do da e em um uma que é por para com se no na ao dos das não mais foi sua seu entre'.split(
    ' ',
  ),
  it: 'il la i le di del della e in un una che è per con si al da nel sono dei alla non più gli ha'.split(
    ' ',
  ),
};

/** Letters that only one of these languages writes: each is worth half a word. */
const LETTERS: Readonly<Record<string, string>> = {
  vi: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  fr: 'çœèùûêîë',
  de: 'äöüß',
  es: 'ñ¿¡',
  pt: 'ãõ',
};

const LANGUAGES = Object.keys(WORDS);
/** The languages of a letter, as bits in the order of `LANGUAGES`. */
const bitsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [language, entries] of Object.entries(table))
    for (const entry of entries) bits.set(entry, (bits.get(entry) ?? 0) | (1 << LANGUAGES.indexOf(language)));
  return bits;
};
const TABLE = new WordTable();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words) TABLE.add(1 << LANGUAGES.indexOf(language), word);
/** By code unit, for the letters that only some languages write: none of them is behind the last of Vietnamese. */
const LETTER_BITS = new Uint8Array(0x2000);
for (const [letter, bits] of bitsOf(LETTERS)) LETTER_BITS[letter.charCodeAt(0)] = bits;
/** Enough to be sure, and a bound on the work for a text of any length. */
const SAMPLE = 4000;
const LEAST_WORDS = 5;
const LEAST_HITS = 2;
const LEAD = 1.25;
const LONGEST_WORD = 8;
/** What composing may change: everything else in the letters of these languages is composed already. */
const MARKS = /[\u0300-\u1e9f\u1efa-\u200f\u203b-\uffff]/;

/** Counts one more of each language whose bit is set. */
const count = (counts: number[], bits: number): void => {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const language = 31 - Math.clz32(rest & -rest);
    counts[language] = (counts[language] ?? 0) + 1;
  }
};

/** BCP 47 code of the language of `text`, or null when too little or too mixed to tell. Reads 4,000 characters. */
export const languageOf = (text: string): string | null => {
  const start = text.slice(0, SAMPLE);
  const sample = (MARKS.test(start) ? start.normalize('NFC') : start).toLowerCase();
  const hits = LANGUAGES.map(() => 0);
  const letters = LANGUAGES.map(() => 0);
  let words = 0;
  let from = -1;
  for (let at = 0; at <= sample.length; at++) {
    const unit = at < sample.length ? unitAt(sample, at) : 0;
    if (unit > 0x7f || (unit >= 0x61 && unit <= 0x7a)) {
      if (unit > 0x7f) count(letters, LETTER_BITS[unit] ?? 0);
      const kind = unitClass(unit);
      if (kind === UNIT.lower || kind === UNIT.foreign) {
        if (from < 0) from = at;
        continue;
      }
    }
    if (from < 0) continue;
    words++;
    if (at - from <= LONGEST_WORD) count(hits, TABLE.at(sample, from, at));
    from = -1;
  }
  if (words < LEAST_WORDS) return null;
  let best = -1;
  let top = 0;
  let second = 0;
  for (const [language, own] of hits.entries()) {
    const score = own + 0.5 * Math.min(letters[language] ?? 0, words);
    if (score > top) {
      second = top;
      top = score;
      best = language;
    } else if (score > second) second = score;
  }
  if (top < Math.max(LEAST_HITS, words * 0.1)) return null;
  return top >= second * LEAD ? (LANGUAGES[best] ?? null) : null;
};
