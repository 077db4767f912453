/**
 * The initials in brackets of who wrote a dispatch, behind its last sentence: `… sur enregistrement. (QRS)`. An acronym
 * stands there as well, and explains a name: so initials are only what stands nowhere else in the text, is no body that
 * is known, and whose letters no name of the text begins with.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { flat } from './flat.ts';
import { areCapitalInitials } from './initials.ts';
import { organisationEnd } from './organisations.ts';

/** Behind the stop of a sentence, at the end of a line. */
const AT_END = inBasicPlane(
  /(?<=[\p{L}\p{M}\d%€$)] ?[.!?…] ?[»"”’]? ?)(?<mark>\((?<within>\p{Lu}[\p{Lu}\p{Ll}./’' -]{1,18})\))$/du,
);
const REACH = 32;
const CAPITALS = inBasicPlane(/^\p{Lu}{2,4}$/u);

/** What stands in brackets behind a sentence and names nobody: remarks, editions, prices, hours, credits. */
const REMARKS: ReadonlySet<string> = new Set(
  'NDLR NDR NDT NDA NDE CQFD PDF MAJ VO VF VOST VOIR RIP LOL MDR TTC HT TVA HS DR SP CP PS NB BD TV GMT UTC CET CEST HNE HAE USD EUR CHF CFA XOF XAF'.split(
    ' ',
  ),
);

const WORD = inBasicPlane(/[\p{L}\p{M}]+/gu);
const MARKS = /\p{M}/gu;
/** Words that acronyms leave out. */
const SMALL: ReadonlySet<string> = new Set(
  'a à au aux d de des du e en et l la le les par pour s sur un une y and at for in of on the to der die das und für del di do da dos i và'.split(
    ' ',
  ),
);
const LONGEST_SENTENCE = 400;
const SENTENCE_START = inBasicPlane(/[.!?…] ?[»"”’]? (?=["«“]? ?\p{Lu})/gu);
/** Two letters begin two words of any text. */
const SHORTEST_IN_TEXT = 3;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
const initialOf = (word: string): string => word.normalize('NFD').charAt(0).toUpperCase();
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Whether words one behind the other begin with these letters, the first with a capital if `named`. */
const begin = (words: readonly string[], letters: string, named: boolean): boolean => {
  const initials = words.map(initialOf).join('');
  for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1))
    if (!named || isCapital(words[at] ?? '')) return true;
  return false;
};

/** Whether the letters spell a name, with its small words or without: `Organisation mondiale de la santé`, `Gaz de France`. */
const spell = (text: string, letters: string, named: boolean): boolean => {
  const words = wordsOf(text);
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return begin(words, letters, named) || begin(large, letters, named);
};

/** The last sentence of `text`, which ends before a bracket. */
const lastSentence = (text: string): string => {
  const tail = text.slice(-LONGEST_SENTENCE).trimEnd();
  const starts = [...tail.matchAll(SENTENCE_START)];
  const last = starts.at(-1);
  return last ? tail.slice(last.index + last[0].length) : tail;
};

const LETTER = inBasicPlane(/[\p{L}\p{M}\d]/u);
/** Whether `word` stands in `text` as a word. */
const standsIn = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  return false;
};

/** Whether `letters`, in brackets behind the text `before`, name a body or say something rather than sign. */
const isAcronym = (before: string, letters: string): boolean => {
  const bare = letters.normalize('NFD').replace(MARKS, '');
  return (
    REMARKS.has(letters) ||
    isAgency(letters) ||
    organisationEnd(letters, 0) === letters.length ||
    spell(lastSentence(before), bare, false) ||
    (bare.length >= SHORTEST_IN_TEXT && spell(before, bare, true))
  );
};

/** So many characters around are asked whether they hold the letters, or the name that they stand for. */
const LONGEST_STORY = 40_000;

/** Where initials in brackets start at the end of `span` of `text`; null where none do. The story has to end there. */
export const initialsInBrackets = (text: string, span: Span): number | null => {
  if (text.charAt(span.to - 1) !== ')') return null;
  const base = Math.max(span.from, span.to - REACH);
  const match = AT_END.exec(flat(text.slice(base, span.to)));
  const at = match?.indices?.groups?.mark?.[0];
  const within = match?.groups?.within ?? '';
  if (at === undefined || (!CAPITALS.test(within) && !areCapitalInitials(within))) return null;
  const from = base + at;
  const before = text.slice(Math.max(0, from - LONGEST_STORY), from);
  const behind = text.slice(span.to, span.to + LONGEST_STORY);
  if (standsIn(before, within) || standsIn(behind, within)) return null;
  const letters = within.replaceAll('.', '');
  return CAPITALS.test(letters) && isAcronym(before, letters) ? null : from;
};
