/** What two versions of a text share: how much of it, and where a place of one stands in the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedText } from '../../../core/diff/shared-text.ts';
import { overlapOf, runsOf } from '../../../core/diff/word-overlap.ts';

describe('the overlap of words', () => {
  it.each([
    [
      'the same words otherwise spaced',
      'un deux trois quatre cinq six',
      'un  deux,trois\nquatre cinq six',
      1,
    ],
    ['one run of three', 'un deux trois quatre cinq six', 'un deux trois quatre cinq sept', 1 / 3],
    ['other words', 'un deux trois quatre cinq', 'six sept huit neuf dix', 0],
    ['few words', 'un deux', 'un deux', 1],
    ['no words', '… !', '… !', 0],
  ])('of %s', (_, one, other, overlap) => {
    expect(overlapOf(runsOf(one), runsOf(other))).toBeCloseTo(overlap);
    expect(overlapOf(runsOf(other), runsOf(one))).toBeCloseTo(overlap);
  });
});

describe('a place in another version', () => {
  const OLD = 'Hanoï\nle port rouvre lundi\nFin.';
  it.each([
    ['moves with a line before it', 'port', `Une ligne\n${OLD}`, true],
    ['stays with a change further on', 'port', OLD.replace('lundi', 'mardi'), true],
    ['is lost where it changed', 'port', OLD.replace('port', 'pont'), false],
    ['is lost where the word before changed', 'port', OLD.replace('le port', 'ce port'), false],
    ['is lost where the word after changed', 'port', OLD.replace('rouvre', 'ouvre'), false],
    ['is lost where the line goes on', 'Fin.', `${OLD} Suite`, false],
    ['stays where another line follows', 'Fin.', `${OLD}\nSuite`, true],
  ])('%s', (_, words, after, isThere) => {
    const at = OLD.indexOf(words);
    const from = after.indexOf(words);
    const place = isThere ? { from, to: from + words.length } : null;
    expect(sharedText(OLD, after).place({ from: at, to: at + words.length })).toEqual(place);
  });

  it('holds the same characters, and nothing is lost between a text and itself', () => {
    const text = fc
      .array(fc.constantFrom('le', 'port', ' ', '\n', '.', '🙂'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat({ max: 5 }), (before, after, at, length) => {
        const from = at % (before.length + 1);
        const span = { from, to: Math.min(before.length, from + length) };
        const place = sharedText(before, after).place(span);
        if (place !== null) expect(after.slice(place.from, place.to)).toBe(before.slice(span.from, span.to));
        expect(sharedText(before, before).place(span)).toEqual(span.to === 0 && before === '' ? null : span);
        expect(sharedText(before, before).kept(span)).toBe(span.to - span.from);
      }),
    );
  });
});
