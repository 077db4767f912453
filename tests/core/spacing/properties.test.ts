import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/model/block.ts';
import { applyEdits, canonical, collide } from '../../../core/model/edit.ts';
import { proposeEdits } from '../../../core/spacing/propose.ts';
import { initialState, RULES } from '../../../core/spacing/rules.ts';
import { bodyBlocks, cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';
import { wrapped } from './wrapped.ts';

const lexicon = shippedLexicon();
const EVERYTHING = Object.fromEntries(RULES.map(({ id }) => [id, 'propose' as const]));

/** French sentences of known words, names, numbers and marks. */
const WORDS =
  'le la les des du un une ministre gouvernement coopération bilatérale vietnamien Vietnam Russie Moscou a déclaré que pour dans avec économie numérique sécurité publique 17 2019 mars M. Nguyen Tran l’agence d’information qu’il lorsque plate-forme entre pays et ont renforcé très bien'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`);

/** A paragraph in which spaces were lost, doubled, changed and put in. */
const damagedParagraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat(99)))
  .map(([sentences, chances]) => {
    const damage = (character: string): string => {
      const { value: chance = 99 } = chances.next();
      if (character === ' ') return chance < 8 ? '' : chance < 11 ? '  ' : chance < 13 ? '\u00a0' : ' ';
      return chance === 98
        ? `${character} `
        : chance === 97
          ? `${character}\u00ad`
          : chance === 96
            ? `${character}- `
            : character;
    };
    return [...sentences.join(' ')].map(damage).join('').trim();
  })
  .filter((text) => text !== '');
const damagedText = fc
  .array(damagedParagraph, { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.join('\n\n'));

/** The same, wrapped with its line breaks kept, and with a hyphen where some of them broke a word. */
const wrappedText = fc
  .tuple(damagedText, fc.integer({ min: 44, max: 85 }), fc.constantFrom('\n', ' \n', '\r\n'), fc.nat(9))
  .map(([text, width, lineEnd, hyphens]) =>
    text
      .split('\n\n')
      .map((paragraph) => wrapped(paragraph, width, lineEnd))
      .join('\n\n')
      .replace(/(\p{Ll}{3})(\p{Ll}{3,})(\s*\n)/gu, (whole, left, right, end, at) =>
        at % 10 < hyphens ? `${left}-${end}${right} ` : whole,
      ),
  );

/** Any string at all, lone surrogates and controls among them, and blocks of any role on it. */
const anyString = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...' \u00a0\u202f\t\n\r\u00ad\u200b\ufeff\u200d.,;:!?…()[]«»"“”\'’-–@/#%0123aàeEéLlnNs\u0301\u0323\ufb01\u0092\u2018\u2011',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
  ),
  maxLength: 120,
});

const visible = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');

describe('proposals', () => {
  it('are canonical, in order, apart from each other and inside one block, for any string', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const blocks = bodyBlocks(text);
        const { proposals } = proposeEdits(text, blocks, { lexicon, policies: EVERYTHING });
        proposals.forEach((proposal, i) => {
          const { from, to, insert } = proposal;
          expect(canonical(text, proposal)).toEqual({ from, to, insert });
          expect(from < to || insert !== '').toBe(true);
          expect(blocks.some((block) => block.from <= from && to <= block.to)).toBe(true);
          const before = proposals[i - 1];
          if (before === undefined) return;
          expect(before.to <= from && !collide(before, proposal)).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('change only white space, characters that are not seen, and a hyphen at a wrap', () => {
    fc.assert(
      fc.property(fc.oneof(damagedText, wrappedText, anyString), (text) => {
        const { proposals } = proposeEdits(text, bodyBlocks(text), { lexicon, policies: EVERYTHING });
        for (const { from, to, insert, rule } of proposals) {
          const removed = visible(text.slice(from, to));
          expect(visible(insert)).toBe('');
          expect(removed).toMatch(rule === 'wrap-hyphen' ? /^[-‐‑]?$/u : /^$/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('have confidences above one half and evidence', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        for (const { confidence, evidence } of cleaned(text, lexicon).proposals) {
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(evidence).not.toEqual([]);
        }
      }),
    );
  });

  it('do not depend on what was asked before, in other dispatches or of the same', () => {
    fc.assert(
      fc.property(damagedText, damagedText, (one, other) => {
        cleaned(other, lexicon);
        cleaned(one, lexicon);
        // What the lexicon remembers of words that were asked before may change nothing.
        const unasked = shippedLexicon();
        expect(cleaned(one, lexicon).proposals).toEqual(cleaned(one, unasked).proposals);
      }),
      { numRuns: 30 },
    );
  });
});

/** Words of every sort, so that glued they are words, names, known and new: what a wrap may glue. */
const MORE_WORDS =
  'la ville de en France à sa mère par leurs voix au Japon avec Tây Ninh et Tô Lâm selon l’ONU un homologue lao La Poste Le Monde dit que Mai Tien Xyrnal Marvole il a vu son plan d’action mis en œuvre sous forme de traité hier soir sans fin Lemaire Dupuis les uns ou les autres peut être sur la plate-forme du port où sont des gens, puis ceux-ci disent non. Pour eux c’est tout'.split(
    ' ',
  );

/** Text that was wrapped at a width and has lost the line breaks, as the sources have: what comes next is glued. */
const gluedText = fc
  .tuple(
    fc.array(
      fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MORE_WORDS)), {
        minLength: 5,
        maxLength: 90,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    fc.integer({ min: 45, max: 85 }),
    fc.infiniteStream(fc.nat(99)),
  )
  .map(([paragraphs, width, chances]) =>
    paragraphs
      .map((words) => {
        let text = '';
        let column = 0;
        for (const [i, word] of words.entries()) {
          const { value: chance = 99 } = chances.next();
          const breaks = column + 1 + word.length > width || (i === 1 && chance < 40);
          if (i > 0) text += breaks && chance < 90 ? '' : ' ';
          column = breaks ? word.length : column + 1 + word.length;
          text += i === 0 ? word.replace(/^./u, (first) => first.toUpperCase()) : word;
        }
        return text;
      })
      .join('\n\n'),
  );

describe('the engine on its own accepted output', () => {
  it('accepts nothing more where only what comes accepted was made', () => {
    fc.assert(
      fc.property(fc.oneof(gluedText, wrappedText, damagedText), (text) => {
        const { auto } = cleaned(text, lexicon);
        expect(cleaned(auto, lexicon).auto).toBe(auto);
      }),
      { numRuns: 150 },
    );
  });

  it('proposes nothing new where only what comes accepted was made', () => {
    fc.assert(
      fc.property(fc.oneof(gluedText, wrappedText, damagedText), (text) => {
        const { proposals, auto } = cleaned(text, lexicon);
        const waiting = new Set<string>();
        let shift = 0;
        for (const { from, to, insert, ...proposal } of proposals) {
          if (initialState(proposal) === 'accepted') shift += insert.length - (to - from);
          else waiting.add(`${from + shift}-${to + shift}-${insert}`);
        }
        const found = cleaned(auto, lexicon).proposals;
        expect(found.filter(({ from, to, insert }) => !waiting.has(`${from}-${to}-${insert}`))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('proposes nothing new', () => {
    fc.assert(
      fc.property(fc.oneof(gluedText, wrappedText, damagedText), (text) => {
        const { all } = cleaned(text, lexicon);
        expect(cleaned(all, lexicon).proposals).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a text of hostile shape', () => {
  const oneBlock = (text: string): readonly Block[] => bodyBlocks(text).slice(0, 1);
  it.each([
    ['a single line of 5 MB', 'Le ministre a déclaré que le pays avance. '.repeat(120_000)],
    ['a million lines', 'Le pays.\n'.repeat(1_000_000)],
    ['ten thousand joined letters', 'lepays'.repeat(1_667)],
    [
      'many wrapped lines without any space',
      'LeministredelaJusticearencontrésonhomologuerusse,dirigéparM.Petrov.Il'.repeat(60),
    ],
    ['nothing but marks', '(«,.:;!?»)"'.repeat(50_000)],
    ['a space missing behind each mark of a line', 'a,'.repeat(200_000)],
    ['many words that nothing knows', 'xqz '.repeat(250_000)],
    ['many words that an apostrophe links', 'aujourd’hui'.repeat(30_000)],
    ['words that hyphens link', 'Le-Mot'.repeat(50_000)],
    ['a run of backticks inside of a word', `a${'`'.repeat(200_000)}a`],
  ])('is read to its end: %s', (_, text) => {
    const { proposals } = proposeEdits(text, oneBlock(text), { lexicon });
    const whole = { from: 0, to: text.length };
    expect(visible(applyEdits(text, whole, proposals))).toBe(visible(text));
  });
});
