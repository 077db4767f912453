/**
 * Whether a sentence ends at a mark that has no space behind it: `archives.Il`, `en 2.Le`, `5 €.L’Etat`, and not `J.Dupont`,
 * `ENGI.PA`, `v2.Le`. What stands before the mark and how the next word begins tell.
 */
import type { Span } from '../../model/span.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isSentenceOpening } from '../lists/sentence-openings.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { isBehindNumber, lettersFrom } from './around-marks.ts';
import type { MarkedChunks } from './marked-chunk.ts';

/** Titles before a name: `M.Dupont` has lost its space, `J.Dupont` may be written so. */
const TITLES: readonly string[] = ['M', 'MM', 'Mme', 'Mmes', 'Mlle'];
/** A stop between a short name and another word with a capital: half of them are abbreviations. */
const BEHIND_SHORT_NAME = 0.75;
const BEHIND_TITLE = 0.985;
/** What opens speech behind the end of a sentence. A straight quotation mark tells by its place in the line only. */
const OPENING = '«“—';
/** A name or a rarer word behind a digit and a stop. */
const BEHIND_DIGIT = 0.94;
const UNITS = 'mhgtl';
/** A question or an exclamation whose mark stands apart, as French writes it and names of firms (`Yahoo!Mail`) do not. */
const BEHIND_SPACED_MARK = 0.99;

/** No word that opens sentences is longer. */
const LONGEST_OPENING = 16;

/** Whether one of `choices` ends before `at` as a whole word; a caption may begin behind the number of its picture, `ảnh 1M.Dupont`. */
const wordBeforeIs = (text: string, line: Span, at: number, choices: readonly string[]): boolean =>
  choices.some((word) => {
    const start = at - word.length;
    const before = start > line.from ? classAt(text, start - 1) : UNIT.lineBreak;
    return (
      start >= line.from &&
      text.startsWith(word, start) &&
      (before === UNIT.space || before === UNIT.lineBreak)
    );
  });

/** Signs that end a sentence as well as a word does, and others that code has as well. */
const SIGNS = '%€£¥°²³½›';
const SIGNS_OF_CODE = "+*’'";

const INSIDE_NUMBER = '.,:/-–';
const LONGEST_NUMBER = 12;

/**
 * Whether a single digit before `markAt` ends a number or a name amid a sentence, `en 2`, `3-2`, `TF1`; that of a list begins
 * its line, and behind a small letter, `v2`, it may be a version.
 */
const isLastDigit = (text: string, line: Span, markAt: number): boolean => {
  const isPart = (at: number): boolean =>
    classAt(text, at) === UNIT.digit || INSIDE_NUMBER.includes(text.charAt(at));
  let at = markAt;
  while (at > line.from && markAt - at < LONGEST_NUMBER && isPart(at - 1)) at--;
  while (at > line.from && markAt - at < LONGEST_NUMBER && classAt(text, at - 1) === UNIT.upper) at--;
  return at > line.from && classAt(text, at - 1) === UNIT.space;
};

/** Whether an elided word, or a preposition of one letter, opens a sentence at `at`: `L’Etat`, `À Lyon`. */
const isShortOpening = (text: string, at: number): boolean => {
  const second = classAt(text, at + 1);
  const letter = text.charAt(at);
  return second === UNIT.apostrophe ? 'CDJLNS'.includes(letter) : second === UNIT.space && letter === 'À';
};

const LONGEST_BRACKET = 60;

/** Whether a square bracket that closes at `at` opened behind a space: that of an index, `a[0]`, stands right behind a name. */
const isApartBracket = (text: string, line: Span, at: number): boolean => {
  const open = text.slice(Math.max(line.from, at - LONGEST_BRACKET), at).lastIndexOf('[');
  const from = Math.max(line.from, at - LONGEST_BRACKET) + open;
  return open >= 0 && (from === line.from || classAt(text, from - 1) === UNIT.space);
};

/** A sum of dollars: `12 $`, `12 M$`, `3 milliards US$`. */
const DOLLARS = /\d[ \u00a0]?(?:(?:k|M|Mds?|millions?|milliards?)[ \u00a0]?)?(?:US|CA|HK|A)?[ \u00a0]?\$$/u;
const LONGEST_SUM = 24;

/** Whether a sign that code has as well ends a word, a sum or a quotation before `markAt`. */
const isSignBefore = (text: string, line: Span, markAt: number): boolean => {
  const sign = text.charAt(markAt - 1);
  if (sign === '$') return DOLLARS.test(text.slice(Math.max(line.from, markAt - LONGEST_SUM), markAt));
  return sign === ']' ? isApartBracket(text, line, markAt - 1) : SIGNS_OF_CODE.includes(sign);
};

/** Whether a unit of one letter stands before `at`, behind a number or a degree: `200 m`, `12 °C`. */
const isBehindUnit = (text: string, line: Span, at: number): boolean =>
  text.charAt(at - 2) === '°' || (UNITS.includes(text.charAt(at - 1)) && isBehindNumber(text, line, at - 1));

/** Whether a bracket, a quotation or a sign that ends a sum or a measure stands before `at`. */
const isClosed = (text: string, line: Span, at: number): boolean =>
  at > line.from && (')»”"'.includes(text.charAt(at - 1)) || SIGNS.includes(text.charAt(at - 1)));

/** No shorter word is a noun that a letter tells apart, `vitamine C`, `groupe A`. */
const SHORTEST_CLASSED = 4;
const LONGEST_CLASSED = 16;

/**
 * Whether one capital stands before `markAt` behind a noun in small letters that it tells apart, `l’hépatite B`, and the word at `at`
 * goes on in small letters: an initial, `l’écrivain J.Le Clézio`, stands before a name.
 */
const isBehindClass = (text: string, line: Span, markAt: number, at: number): boolean => {
  if (classAt(text, markAt - 1) !== UNIT.upper || classAt(text, markAt - 2) !== UNIT.space) return false;
  const length = lettersFrom(text, line, markAt - 2, -1, LONGEST_CLASSED);
  const noun = text.slice(markAt - 2 - length, markAt - 2);
  if (length < SHORTEST_CLASSED || noun !== noun.toLowerCase() || isFunctionWord(noun)) return false;
  const end = at + lettersFrom(text, line, at, 1, LONGEST_OPENING);
  return classAt(text, end) === UNIT.space && classAt(text, end + 1) === UNIT.lower;
};

const isBehindYear = (text: string, at: number): boolean =>
  classAt(text, at - 1) === UNIT.digit && classAt(text, at - 2) === UNIT.digit;

/** Whether what a sentence ends in stands before `at`: a word, a number of two digits or more, a bracket, a quotation, a sum. */
export const endsSentence = (text: string, line: Span, at: number): boolean =>
  isLetter(classAt(text, at - 1)) || isBehindYear(text, at) || isClosed(text, line, at);

/** Whether something stands before the space before a mark at `markAt` that may be asked or exclaimed. */
const isAskedBefore = (text: string, line: Span, markAt: number): boolean => {
  const last = classAt(text, markAt - 2);
  return isLetter(last) || last === UNIT.digit || isClosed(text, line, markAt - 1);
};

/** Whether a word, or one that is elided before another, begins with a capital at `at`. */
const isWordOrElided = (text: string, at: number): boolean =>
  classAt(text, at + 1) === UNIT.lower || isShortOpening(text, at);

/** A sentence before a place or a body in capitals, `ministériel.MOSCOU. -`, `euros.BNP Paribas`; a file's ending is as short. */
const BEFORE_CAPITALS = 0.965;
const LONGEST_CAPITALS = 24;
const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'PDF DOC DOCX XLS XLSX CSV TXT RTF ODT ODS PPT PPTX HTM HTML XML JSON JPG JPEG PNG GIF TIF TIFF BMP SVG MP3 MP4 AVI MOV WAV EXE DLL BAT ZIP RAR TAR ISO APK NET COM ORG INFO EDU GOV GOUV BIZ ASP PHP JSP SYS INI LOG TMP BAK CFG DAT'.split(
    ' ',
  ),
);

/** So far before an acronym it is looked for: dispatches are shorter. */
const REACH_OF_ACRONYMS = 8000;

/** Whether the acronym from `from` to `to` stood in brackets before, behind the name that it is short for: `le Bureau des mines (BDM)`. */
const isExplained = (text: string, from: number, to: number): boolean =>
  text.slice(Math.max(0, from - REACH_OF_ACRONYMS), from).includes(`(${text.slice(from, to)})`);

/** Whether a word in capitals that ends no file's name stands at `at` behind a small letter, and its stop, as behind the place of a dateline, or a name behind it, `BNP Paribas`, or a word where it was explained before. */
const opensInCapitals = (text: string, line: Span, at: number, before: number): boolean => {
  if (before !== UNIT.lower) return false;
  let to = at;
  while (to < line.to && to - at < LONGEST_CAPITALS && classAt(text, to) === UNIT.upper) to++;
  if (to - at < 3 || FILE_ENDINGS.has(text.slice(at, to))) return false;
  if (text.charAt(to) === '.') return classAt(text, to + 1) === UNIT.space;
  if (classAt(text, to) !== UNIT.space) return false;
  if (classAt(text, to + 1) === UNIT.upper && classAt(text, to + 2) === UNIT.lower) return true;
  return classAt(text, to + 1) === UNIT.lower && isExplained(text, at, to);
};

/** Ends of addresses that open no French sentence, as `Ca` does, with a capital as names of firms have them: `Tokeny.Store`. */
const DOMAINS: ReadonlySet<string> = new Set(
  'Com Net Org Fr Ch Eu Tv Io World Store Life Shop Online Tech App'.split(' '),
);
const LONGEST_DOMAIN = 6;
/** Whether such an end stands at `at` behind a name: the word before the stop has a capital, which no sentence begins with. */
const isDomain = (text: string, line: Span, markAt: number, at: number): boolean => {
  const length = lettersFrom(text, line, at, 1, LONGEST_DOMAIN + 1);
  if (!DOMAINS.has(text.slice(at, at + length))) return false;
  const name = lettersFrom(text, line, markAt, -1, LONGEST_OPENING);
  return classAt(text, markAt - name) === UNIT.upper;
};

/** Whether the stop at `markAt` ends the title of a person rather than a sentence: `M.Dupont`. */
export const isBehindTitle = (text: string, line: Span, markAt: number): boolean =>
  wordBeforeIs(text, line, markAt, TITLES);

/** Whether `[from, to)` is in capitals behind an article that was elided before it, `l’ONU`: no initials and no abbreviation stands so. */
const isElidedAcronym = (text: string, from: number, to: number): boolean => {
  if (to - from < 2 || classAt(text, from - 1) !== UNIT.apostrophe) return false;
  for (let at = from; at < to; at++) if (classAt(text, at) !== UNIT.upper) return false;
  return true;
};

/** A surname of three capitals or more, of which no amount in millions is: `M.PETIT`, and not `12 M.EUR` or `M.O.`. */
const isSurnameInCapitals = (text: string, line: Span, markAt: number, at: number): boolean => {
  let to = at;
  while (to < line.to && to - at < LONGEST_CAPITALS && classAt(text, to) === UNIT.upper) to++;
  const behind = to < line.to ? classAt(text, to) : UNIT.space;
  const isWhole = behind === UNIT.space || behind === UNIT.lineBreak || ',;:)'.includes(text.charAt(to));
  const title = text.lastIndexOf(' ', markAt);
  return to - at > 2 && isWhole && (title <= line.from || classAt(text, title - 1) !== UNIT.digit);
};

/** A title behind a title, `M.le Maire`; elsewhere `M` may be a letter, `la salle M.le cinéma`. */
const SECOND_TITLE =
  /^l[ea] (?:maire|préfète?|sous-préfète?|ministre|présidente?|directeur|directrice|député|députée|sénateur|sénatrice|conseill[eè]re?|procureure?|ambassad(?:eur|rice)|secrétaire|rapporteure?|recteur|rectrice|juge|consul|doyenne?|gouverneure?|commissaire|curé|professeure?|docteur|chancelier|chancelière)(?![\p{L}\p{M}])/iu;
const LONGEST_SECOND = 20;

/** The confidence that a sentence ends, or a title, between the mark before `at` and the word at `at`; 0 when it does not. */
export const sentenceConfidence = (
  text: string,
  line: Span,
  markAt: number,
  at: number,
  chunks: MarkedChunks,
): number => {
  const mark = text.charAt(markAt);
  const first = classAt(text, at);
  if (mark === '.' && classAt(text, markAt - 1) === UNIT.space && first === UNIT.upper)
    return lettersFrom(text, line, markAt - 1, -1, 3) > 2 && classAt(text, at + 1) === UNIT.lower ? 0.96 : 0;
  const before = classAt(text, markAt - 1);
  if ('!?'.includes(mark) && before === UNIT.space && first === UNIT.upper)
    return isAskedBefore(text, line, markAt) && isWordOrElided(text, at) ? BEHIND_SPACED_MARK : 0;
  if (mark === '.' && first === UNIT.upper && isDomain(text, line, markAt, at)) return 0;
  const lettersBefore = lettersFrom(text, line, markAt, -1, 4);
  const lettersBehind = lettersFrom(text, line, at, 1, 3);
  const second = classAt(text, at + 1);
  if (first !== UNIT.upper) {
    // `M.le Maire`.
    if (mark === '.' && text.startsWith('l', at) && isBehindTitle(text, line, markAt))
      return SECOND_TITLE.test(text.slice(at, at + LONGEST_SECOND)) ? BEHIND_TITLE : 0;
    // Two apostrophes are how some write the mark.
    const doubled = text.startsWith("''", at) && classAt(text, at + 2) === UNIT.upper;
    const opens = OPENING.includes(text.charAt(at));
    // In French a space stands behind the mark, and behind the dash of who speaks.
    const inner = opens && second === UNIT.space ? at + 2 : at + 1;
    const opening = doubled || (opens && lettersFrom(text, line, inner, 1, 2) > 0);
    const isSpoken = text.charAt(at) !== '—' || (inner > at + 1 && classAt(text, inner) === UNIT.upper);
    const ends = lettersBefore > 1 || before === UNIT.digit || isClosed(text, line, markAt);
    return opening && isSpoken && mark !== ':' && ends ? 0.97 : 0;
  }
  if (mark === '…' || text.slice(markAt - 2, markAt + 1) === '...') return lettersBehind > 0 ? 0.97 : 0;
  const wordBefore = lettersBefore >= 2 || isBehindYear(text, markAt) || isClosed(text, line, markAt);
  const isOpening =
    second === UNIT.lower
      ? isSentenceOpening(text, at, lettersFrom(text, line, at, 1, LONGEST_OPENING))
      : !wordBefore && isShortOpening(text, at);
  if (mark === '.' && (second === UNIT.lower || second === UNIT.upper) && isBehindTitle(text, line, markAt))
    return second === UNIT.lower || isSurnameInCapitals(text, line, markAt, at) ? BEHIND_TITLE : 0;
  if (!wordBefore && before === UNIT.digit && isLastDigit(text, line, markAt))
    return isOpening ? 0.97 : second === UNIT.lower && lettersBehind >= 3 ? BEHIND_DIGIT : 0;
  if (!wordBefore)
    return isOpening &&
      (isBehindUnit(text, line, markAt) ||
        isSignBefore(text, line, markAt) ||
        isBehindClass(text, line, markAt, at))
      ? 0.97
      : 0;
  if (second === UNIT.upper && mark === '.' && chunks.around(line, markAt).holdsShare) return 0;
  if (second === UNIT.upper) {
    if (lettersBehind >= 3 && lettersBefore >= 3 && mark !== '.') return 0.95;
    if (lettersBefore < 4) return 0;
    return opensInCapitals(text, line, at, before) ? BEFORE_CAPITALS : 0.9;
  }
  if (mark === '.' && text.charAt(at + lettersBehind) === '.' && lettersBehind < 3)
    return lettersBefore >= 4 ? 0.8 : 0;
  const capitalBefore = classAt(text, markAt - lettersBefore) === UNIT.upper && lettersBefore < 4;
  if (lettersBehind === 1 && second !== UNIT.apostrophe && second !== UNIT.space) return 0;
  if (!capitalBefore || mark !== '.') return 0.995;
  // Behind a short name or unit a small word that opens sentences tells one from an abbreviation, `Sud-Est.Le port`.
  const start = markAt - lettersBefore;
  const isBody = lettersBehind > 1 && isElidedAcronym(text, start, markAt);
  return isOpening || isBody ? 0.97 : BEHIND_SHORT_NAME;
};
