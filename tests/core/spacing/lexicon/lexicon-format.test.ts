import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frequencyClass,
  hasKind,
  isCommon,
  isName,
  KIND,
  prefixesOf,
  UNKNOWN,
} from '../../../../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../../../../core/spacing/lexicon/lexicon-format.ts';
import { readForms, spelling } from '../../../../scripts/lexicon/build.mjs';
import { shippedBytes, shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const entry = (word: string): number => lexicon.entry(word, 0, word.length);

describe('the dictionary', () => {
  it('expands to the known number of forms', () => {
    const forms = [...readForms().keys()];
    expect(forms.filter((form) => !form.includes("'"))).toHaveLength(452_158);
  });
});

describe('the shipped lexicon', () => {
  it('is small enough to ship', () => {
    expect(shippedBytes().length).toBeLessThan(700_000);
  });

  it('knows every form of the dictionary that is written with French letters', () => {
    const letters = /^[a-zà-öø-ÿš0-9'-]+$/u;
    const forms = [...readForms().keys()].filter(
      (form) => letters.test(spelling(form)) && !/[ðþýì÷õò]/u.test(form),
    );
    expect(forms.length).toBeGreaterThan(450_000);
    expect(forms.filter((form) => entry(form) === UNKNOWN)).toEqual([]);
  });

  it.each([
    ['gouvernement', KIND.singular],
    ['Gouvernement', KIND.singular],
    ['nationaux', KIND.plural],
    ['choisissent', KIND.finite],
    ['chanter', KIND.infinitive],
    ['Vietnam', KIND.proper],
    ['cœur', KIND.singular],
    ['coeur', KIND.singular],
    ['aujourd’hui', KIND.singular],
    ['chaine', KIND.singular],
    ['boites', KIND.plural],
    ['croutes', KIND.plural],
    ['ragout', KIND.singular],
    ['connait', KIND.finite],
    ['interprèteront', KIND.finite],
  ])('knows %s', (word, kind) => {
    expect(hasKind(entry(word), kind)).toBe(true);
  });

  it.each([
    '',
    'voulutes',
    'permimes',
    'èperons',
    'dèferons',
    'vintes',
    'dugouvernement',
    'gouvernemen',
    'gouvernementt',
    'Ziouganov',
    '東京',
    'a\u0301',
  ])('does not know «%s»', (word) => {
    expect(entry(word)).toBe(UNKNOWN);
  });

  it('tells names from common words', () => {
    expect([isName(entry('Vietnam')), isCommon(entry('Vietnam'))]).toEqual([true, false]);
    expect([isName(entry('ministre')), isCommon(entry('ministre'))]).toEqual([false, true]);
  });

  it('orders words by how frequent they are', () => {
    const classes = ['de', 'dans', 'monde', 'ministre', 'bilatérale'].map((word) =>
      frequencyClass(entry(word)),
    );
    expect(classes).toEqual([...classes].sort((a, b) => b - a));
    expect(classes[0]).toBe(15);
  });

  it('finds the same words as prefixes and one by one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeilmnorst'), maxLength: 12 }), (text) => {
        const prefixes = prefixesOf(12);
        const count = lexicon.prefixes(text, 0, text.length, prefixes);
        const ends = Array.from({ length: text.length }, (_, i) => i + 1).filter(
          (end) => lexicon.entry(text, 0, end) !== UNKNOWN,
        );
        expect([...prefixes.ends.subarray(0, count)]).toEqual(ends);
      }),
    );
  });

  it('finds as many prefixes as there is room for, the shortest', () => {
    const [all, two] = [prefixesOf(20), prefixesOf(2)];
    expect(lexicon.prefixes('portemanteaux', 0, 13, all)).toBeGreaterThan(2);
    expect(lexicon.prefixes('portemanteaux', 0, 13, two)).toBe(2);
    expect([...two.ends]).toEqual([...all.ends.subarray(0, 2)]);
  });

  it('reads two pieces as the one word they make', () => {
    expect(lexicon.entryAcross('coopé ration', 0, 5, 6, 12)).toBe(entry('coopération'));
  });
});

describe('decoding', () => {
  it('refuses bytes that are cut short or changed', () => {
    const bytes = shippedBytes();
    expect(decodeLexicon(new Uint8Array()).ok).toBe(false);
    expect(decodeLexicon(bytes.subarray(0, bytes.length - 1)).ok).toBe(false);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        return !decodeLexicon(changed).ok;
      }),
      { numRuns: 20 },
    );
  });
});
