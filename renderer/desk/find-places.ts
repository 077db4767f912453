/**
 * Where words occur in a dispatch, as it reads cleaned and as it stands in the source, so that both `la réception` and
 * `laréception` are found. Case, accents and the kind and amount of white space do not matter. Either the words as they
 * are typed, one after the other, or each of those that the list was searched for, found as the list finds them.
 */
import { foldedLetters } from '../../core/fold.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { applyEdits, type Edit, within } from '../../core/model/edit.ts';
import { positionMap } from '../../core/model/position-map.ts';
import { bySpan, isWhiteSpace, overlaps, type Span } from '../../core/model/span.ts';
import { searchWords } from '../../core/search-words.ts';

/** Text made comparable, with the place in the original that each of its characters comes from. */
interface Folded {
  readonly text: string;
  /** Place of each character of `text`, and at the end the length of the original. */
  readonly places: readonly number[];
}

/** What is looked for, folded: what must stand before it, itself, and what must stand behind it. */
interface Needle {
  readonly before: string;
  readonly text: string;
  readonly behind: string;
}

/** What is looked for, and which folded characters are a gap there, however many stand together. */
interface Sought {
  readonly needles: readonly Needle[];
  readonly isGap: (folded: string) => boolean;
  /** Whether the text counts as having a gap before it and behind it. */
  readonly bounded: boolean;
}

const foldCharacter = (character: string): string =>
  character < '\u0080' ? character.toLowerCase() : foldedLetters(character);

const fold = (text: string, { isGap, bounded }: Sought): Folded => {
  let out = bounded ? ' ' : '';
  const places: number[] = bounded ? [0] : [];
  let at = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    const folded = isGap(letters) ? (out.endsWith(' ') ? '' : ' ') : letters;
    for (let i = 0; i < folded.length; i++) places.push(at);
    out += folded;
    at += character.length;
  }
  if (bounded && !out.endsWith(' ')) {
    out += ' ';
    places.push(at);
  }
  places.push(at);
  return { text: out, places };
};

/** Where a needle occurs in a folded text, without overlaps. */
const occurrencesOf = (
  { text, places }: Folded,
  { before, text: words, behind }: Needle,
): readonly Span[] => {
  const found: Span[] = [];
  const whole = before + words + behind;
  for (let at = text.indexOf(whole); at >= 0; ) {
    const begin = at + before.length;
    let end = begin + words.length;
    at = text.indexOf(whole, end);
    // A ligature is found whole: its letters come from one place.
    while (end < places.length - 1 && places[end] === places[end - 1]) end++;
    found.push({ from: places[begin] ?? 0, to: places[end] ?? places.at(-1) ?? 0 });
  }
  return found;
};

const occurrences = (text: string, sought: Sought): readonly Span[] => {
  const folded = fold(text, sought);
  return sought.needles.flatMap((needle) => occurrencesOf(folded, needle));
};

const inCleaned = (text: string, block: Span, edits: readonly Edit[], sought: Sought): readonly Span[] => {
  const inside = within(text, edits, block);
  const map = positionMap(block, inside);
  return occurrences(applyEdits(text, block, inside), sought)
    .map(({ from, to }) => ({ from: map.toSource(from, 'after'), to: map.toSource(to, 'before') }))
    .filter(({ from, to }) => from < to);
};

/** In order and without overlaps, as spans of the source. */
const placesOf = (text: string, curation: Curation, sought: Sought): readonly Span[] => {
  if (sought.needles.length === 0) return [];
  const accepted = curation.edits.filter(({ state }) => state === 'accepted');
  const cleaned = curation.blocks.flatMap((block) => inCleaned(text, block, accepted, sought));
  const printed = occurrences(text, sought).filter((span) => !cleaned.some((other) => overlaps(span, other)));
  const places: Span[] = [];
  for (const span of [...cleaned, ...printed].sort(bySpan)) {
    const last = places.at(-1);
    if (last === undefined || !overlaps(last, span)) places.push(span);
  }
  return places;
};

/** The places of `words` as they are typed; none for blank words. */
export const findPlaces = (text: string, curation: Curation, words: string): readonly Span[] => {
  const sought: Sought = { needles: [], isGap: isWhiteSpace, bounded: false };
  const needle = fold(words.trim(), sought).text;
  if (needle === '') return [];
  return placesOf(text, curation, { ...sought, needles: [{ before: '', text: needle, behind: '' }] });
};

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The places of each word and phrase of a search of the list, which may stand anywhere; its fields stand in no text. */
export const findSearched = (text: string, curation: Curation, search: string): readonly Span[] =>
  placesOf(text, curation, {
    needles: searchWords(search).terms.map(({ words, open }) => ({
      before: ' ',
      text: words.join(' '),
      behind: open ? '' : ' ',
    })),
    // A mark of its own is folded away, and parts no word.
    isGap: (folded) => folded !== '' && !LETTER_OR_DIGIT.test(folded),
    bounded: true,
  });
