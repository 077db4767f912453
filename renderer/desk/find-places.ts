/**
 * Where words occur in a dispatch, as it reads cleaned and as it stands in the source, so that both `la réception` and
 * `laréception` are found. Case, accents and the kind and amount of white space do not matter.
 */
import { foldedLetters } from '../../core/fold.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { applyEdits, type Edit, within } from '../../core/model/edit.ts';
import { positionMap } from '../../core/model/position-map.ts';
import { bySpan, isWhiteSpace, overlaps, type Span } from '../../core/model/span.ts';

/** Text made comparable, with the place in the original that each of its characters comes from. */
interface Folded {
  readonly text: string;
  /** Place of each character of `text`, and at the end the length of the original. */
  readonly places: readonly number[];
}

const foldCharacter = (character: string): string =>
  character < '\u0080' ? character.toLowerCase() : foldedLetters(character);

const fold = (text: string): Folded => {
  let out = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = isWhiteSpace(character) ? (out.endsWith(' ') ? '' : ' ') : foldCharacter(character);
    for (let i = 0; i < folded.length; i++) places.push(at);
    out += folded;
    at += character.length;
  }
  places.push(at);
  return { text: out, places };
};

/** Where `needle`, folded, occurs in `text`, without overlaps. */
const occurrences = (text: string, needle: string): readonly Span[] => {
  const folded = fold(text);
  const found: Span[] = [];
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
    const { places } = folded;
    const from = places[at] ?? 0;
    let end = at + needle.length;
    // A ligature is found whole: its letters come from one place.
    while (end < places.length - 1 && places[end] === places[end - 1]) end++;
    found.push({ from, to: places[end] ?? text.length });
  }
  return found;
};

const inCleaned = (text: string, block: Span, edits: readonly Edit[], needle: string): readonly Span[] => {
  const inside = within(text, edits, block);
  const map = positionMap(block, inside);
  return occurrences(applyEdits(text, block, inside), needle)
    .map(({ from, to }) => ({ from: map.toSource(from, 'after'), to: map.toSource(to, 'before') }))
    .filter(({ from, to }) => from < to);
};

/** The places of `words`, in order and without overlaps, as spans of the source; none for blank words. */
export const findPlaces = (text: string, curation: Curation, words: string): readonly Span[] => {
  const needle = fold(words.trim()).text;
  if (needle === '') return [];
  const accepted = curation.edits.filter(({ state }) => state === 'accepted');
  const cleaned = curation.blocks.flatMap((block) => inCleaned(text, block, accepted, needle));
  const printed = occurrences(text, needle).filter((span) => !cleaned.some((other) => overlaps(span, other)));
  return [...cleaned, ...printed].sort(bySpan);
};
