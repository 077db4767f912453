/**
 * Remembers the cuts of words between the rounds over one dispatch, and within a round for words that stand there again
 * beside the same neighbours. What a cut depends on is in the key under which it is kept, but for how often its pieces
 * stand in the dispatch: where that has changed since the round before, the cuts are sought anew.
 */
import { findCuts } from './cut-finder.ts';
import type { Found } from './found-cut.ts';
import type { Vocabulary } from './vocabulary.ts';
import { SHAPE, type Words } from './words.ts';

/** What of a word's shape its cuts depend on. */
const SHAPES =
  SHAPE.capital |
  SHAPE.digits |
  SHAPE.beforeApostrophe |
  SHAPE.sentenceStart |
  SHAPE.spaced |
  SHAPE.foreign |
  SHAPE.beforeHyphen |
  SHAPE.afterApostrophe;
/** With more changes than this it is cheaper to forget everything. */
const MOST_CHANGES = 100;
const FULL_STOP = 0x2e;
/** How often a form stands in the dispatch matters up to here. */
const OFTEN = 2;

/** The forms in groups, by the code unit that `unitOf` takes of each. */
const byUnit = (
  forms: readonly string[],
  unitOf: (form: string) => number,
): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>();
  for (const form of forms) {
    const group = groups.get(unitOf(form)) ?? [];
    group.push(form);
    groups.set(unitOf(form), group);
  }
  return groups;
};

export class CutMemory {
  private readonly found = new Map<string, { readonly form: string; readonly cuts: readonly Found[] }>();
  private counts: ReadonlyMap<string, number> = new Map();

  /** Begins a round whose words stand in the dispatch as `counts` tells. */
  begin(counts: ReadonlyMap<string, number>): void {
    const changed: string[] = [];
    const note = (form: string): void => {
      const before = Math.min(OFTEN, this.counts.get(form) ?? 0);
      if (before !== Math.min(OFTEN, counts.get(form) ?? 0)) changed.push(form);
    };
    if (this.found.size > 0) {
      for (const form of counts.keys()) note(form);
      for (const form of this.counts.keys()) if (!counts.has(form)) note(form);
    }
    this.counts = counts;
    if (changed.length > MOST_CHANGES) this.found.clear();
    else if (changed.length > 0) {
      const first = byUnit(changed, (form) => form.charCodeAt(0));
      const last = byUnit(changed, (form) => form.charCodeAt(form.length - 1));
      for (const [key, { form }] of this.found) {
        const touched =
          first.get(form.charCodeAt(0))?.some((other) => form.startsWith(other)) === true ||
          last.get(form.charCodeAt(form.length - 1))?.some((other) => form.endsWith(other)) === true;
        if (touched) this.found.delete(key);
      }
    }
  }

  /** The cuts of word `index`, as {@link findCuts} finds them. */
  cutsOf(text: string, words: Words, index: number, vocabulary: Vocabulary): readonly Found[] {
    const to = words.to[index] ?? 0;
    const form = text.slice(words.from[index], to);
    const shape = (words.shape[index] ?? 0) & SHAPES;
    const spacedBehind = ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;
    const linked = (shape & (SHAPE.spaced | SHAPE.afterApostrophe)) !== 0;
    const before = !linked ? '' : text.slice(words.from[index - 1], words.to[index - 1]);
    const compound = (shape & SHAPE.beforeHyphen) !== 0;
    const behind = spacedBehind || compound ? text.slice(words.from[index + 1], words.to[index + 1]) : '';
    const mark = text.charCodeAt(to) === FULL_STOP ? '.' : '';
    const key = `${form} ${before} ${behind} ${mark}${shape}`;
    const known = this.found.get(key);
    if (known !== undefined) return known.cuts;
    const cuts = findCuts(text, words, index, vocabulary);
    this.found.set(key, { form, cuts });
    return cuts;
  }
}
