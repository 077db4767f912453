/** Sources cleaned abreast are each what they are alone: no step of one leaves behind what a step of another reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanAll } from '../../core/clean.ts';
import { UNTAUGHT } from '../../core/learned.ts';
import { segmentInSteps } from '../../core/segmentation/segment.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { cleanTexts } from '../../library/cleaning/cleaning.ts';
import { shippedLexicon } from './spacing/shipped-lexicon.ts';

const lexicon = shippedLexicon();
const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const SEEDS = textsIn('seeds');
const PAGES = textsIn('bench/written/pages');

/** Texts of which no two are of one shape: pages, their beginnings, pages twice over, and what is hardly a text. */
const text = fc.oneof(
  fc.constantFrom('', ' \n\t ', '\uD800', 'Paris (AFP) - Un.', 'Fin dugouvernement.', '\u200B\u00AD'),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(...SEEDS, ...PAGES),
  fc
    .tuple(fc.constantFrom(...SEEDS, ...PAGES), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([page, part]) => page.slice(0, Math.floor(part * page.length))),
  fc.constantFrom(...SEEDS, ...PAGES).map((page) => `${page}\n${page}`),
  fc.constantFrom(...SEEDS, ...PAGES).map((page) => page.normalize('NFD')),
);

describe('sources cleaned together', () => {
  it('are each what they are alone, whatever stands beside them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        expect(cleanAll(texts, { lexicon })).toEqual(texts.map((one) => clean(one, { lexicon })));
      }),
      { numRuns: 30 },
    );
  });

  it('are each what they are alone among many pages of many sites', () => {
    const fifth = PAGES.filter((_, index) => index % 5 === 0);
    expect(fifth.length).toBeGreaterThan(150);
    for (let first = 0; first < fifth.length; first += 40) {
      const some = fifth.slice(first, first + 40);
      expect(cleanAll(some, { lexicon })).toEqual(some.map((one) => clean(one, { lexicon })));
    }
  });

  it('take turns: a page stops on its way through', () => {
    let stops = 0;
    const page = segmentInSteps(SEEDS[0] ?? '');
    while (page.next().done !== true) stops++;
    expect(stops).toBeGreaterThan(10);
  });

  it('fail each alone', () => {
    const failing: Lexicon = Object.create(lexicon, {
      entry: {
        value: (source: string, from: number, to: number) => {
          if (source.slice(from, to) === 'zyzomys') throw new Error('a word that no lexicon stands');
          return lexicon.entry(source, from, to);
        },
      },
    });
    const told = cleanTexts(['Un chat dort.', 'Le zyzomys dort.', 'Fin dugouvernement.'], UNTAUGHT, failing);
    expect(told.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(told[2]).toEqual(cleanTexts(['Fin dugouvernement.'], UNTAUGHT, lexicon)[0]);
  });
});
