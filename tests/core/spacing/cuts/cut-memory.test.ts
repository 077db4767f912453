import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Replacement } from '../../../../core/model/edit.ts';
import { gatherJoins, KnownCuts } from '../../../../core/spacing/joined/gathered-joins.ts';
import { RoundMemory } from '../../../../core/spacing/rounds/round-memory.ts';
import { without } from '../../../../core/spacing/text/invisible.ts';
import { readVocabulary } from '../../../../core/spacing/words/vocabulary.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_HALVES: ReadonlySet<number> = new Set();

/** What may be glued in `text`, which is one span, in the next round of `memory`. */
const gathered = (memory: RoundMemory, text: string, edits: readonly Replacement[]) => {
  const words = memory.read(without(text, []), [{ from: 0, to: text.length }], edits, lexicon);
  const vocabulary = readVocabulary(text, words, memory.counts, lexicon, NO_WORDS, new Map(), memory.asked);
  const cuts = new KnownCuts(text, words, vocabulary, memory.cuts);
  const { candidates, names } = gatherJoins(text, words, vocabulary, NO_HALVES, cuts, memory.cuts);
  const told = [...candidates, ...names].flatMap(([, { cuts: found }]) =>
    found.map(({ at, left, right }) => `${at} ${left}|${right}`),
  );
  return told.sort();
};

/** Words and names, sound and glued: names nothing knows, which are known once they stand by themselves. */
const word = fc.constantFrom(
  ...'le à dit est Kerviel Kervielest Kervielle Ormazd Ormazdqui Saint-Denis Saint-Denisest Tô Lâm Lâmest NATO OTANa Trân leTrân Van Minhassistera Nghĩaest Nghĩa deTimor Timor oriental orientalest aujourd’huila 12 kgde L’ exportateur lelendemain Baroin . ,'.split(
    ' ',
  ),
);
const prose = fc.array(word, { minLength: 6, maxLength: 30 }).map((words) => words.join(' '));

/** A text, and spaces put into it or taken out, in order and apart. */
const edited = prose.chain((text) =>
  fc
    .uniqueArray(fc.nat(text.length - 1), { minLength: 1, maxLength: 4 })
    .map((places): { text: string; edits: readonly Replacement[] } => ({
      text,
      edits: places
        .sort((a, b) => a - b)
        .filter((from, i) => i === 0 || from > (places[i - 1] ?? 0) + 1)
        .map((from) =>
          text.charAt(from) === ' ' ? { from, to: from + 1, insert: '' } : { from, to: from, insert: ' ' },
        ),
    })),
);

describe('what a round leaves to the next', () => {
  it('finds the same glued words as a look that knows of no round before', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = applyEdits(text, { from: 0, to: text.length }, edits);
        const memory = new RoundMemory();
        gathered(memory, text, []);
        const again = gathered(memory, after, edits);
        memory.end();
        const fresh = new RoundMemory();
        const anew = gathered(fresh, after, []);
        fresh.end();
        expect(again).toEqual(anew);
      }),
      { numRuns: 1000 },
    );
  });
});
