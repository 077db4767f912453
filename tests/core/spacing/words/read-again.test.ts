import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Replacement } from '../../../../core/model/edit.ts';
import type { Span } from '../../../../core/model/span.ts';
import { readWordsAgain } from '../../../../core/spacing/words/read-again.ts';
import { readWords } from '../../../../core/spacing/words/read-words.ts';
import type { Words } from '../../../../core/spacing/words/words.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

const piece = fc.constantFrom(
  ...'le la ministre Russie aujourd’hui d’information plate-forme l’ www.vn.vn 17 — - . , « » Tô \n \n\n \u00a0'.split(
    ' ',
  ),
  ' ',
  '  ',
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '  ')), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

/** A text in spans that are apart or touch, and edits that lie inside one of them each, in order and apart. */
const edited = text.chain((source) =>
  fc
    .tuple(
      fc.uniqueArray(fc.nat(source.length), { maxLength: 4 }),
      fc.uniqueArray(fc.nat(source.length), { maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(2), fc.constantFrom('', ' ', '\n', '-', 'le')), {
        minLength: 6,
        maxLength: 6,
      }),
    )
    .map(([bounds, places, changes]) => {
      const cuts = [0, ...bounds, source.length].sort((a, b) => a - b);
      const spans: Span[] = cuts.slice(1).map((to, i) => ({ from: cuts[i] ?? 0, to }));
      const edits: Replacement[] = [];
      for (const [i, from] of places.sort((a, b) => a - b).entries()) {
        const [length, insert] = changes[i] ?? [0, ''];
        const span = spans.find((one) => from >= one.from && from + length <= one.to);
        const last = edits.at(-1);
        if (span === undefined || (last !== undefined && from <= last.to)) continue;
        if (length > 0 || insert !== '') edits.push({ from, to: from + length, insert });
      }
      return { source, spans, edits };
    }),
);

/** The spans once the edits are made: an edit on a common bound belongs to the first. */
const moved = (spans: readonly Span[], edits: readonly Replacement[]): readonly Span[] => {
  let shift = 0;
  let next = 0;
  return spans.map(({ from, to }) => {
    const start = from + shift;
    for (let edit = edits[next]; edit !== undefined && edit.to <= to; edit = edits[++next])
      shift += edit.insert.length - (edit.to - edit.from);
    return { from: start, to: to + shift };
  });
};

const told = (words: Words, of: string) =>
  Array.from({ length: words.count }, (_, i) => ({
    word: of.slice(words.from[i], words.to[i]),
    from: words.from[i],
    entry: words.entry[i],
    shape: words.shape[i],
    reached: words.reached[i],
  }));
const chunks = (words: Words) =>
  Array.from({ length: words.chunks }, (_, i) => [
    words.chunkFrom[i],
    words.chunkTo[i],
    words.chunkBefore[i],
  ]);

describe('reading a text again after edits', () => {
  it('finds the words that reading it from the start finds', () => {
    fc.assert(
      fc.property(edited, ({ source, spans, edits }) => {
        const earlier = { words: readWords(source, spans, lexicon), spans };
        const after = applyEdits(source, { from: 0, to: source.length }, edits);
        const now = moved(spans, edits);
        const again = readWordsAgain(after, now, lexicon, earlier, edits);
        const anew = readWords(after, now, lexicon);
        expect(told(again, after)).toEqual(told(anew, after));
        expect(chunks(again)).toEqual(chunks(anew));
        for (let i = 0; i < again.count; i++) {
          const origin = (again.origin[i] ?? 0) - 1;
          if (origin < 0) continue;
          const before = source.slice(earlier.words.from[origin], earlier.words.to[origin]);
          expect(after.slice(again.from[i], again.to[i])).toBe(before);
        }
      }),
      { numRuns: 300 },
    );
  });
});
