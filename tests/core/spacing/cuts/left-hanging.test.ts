/** Cuts that would end a sentence in a word that something must follow. */
import { describe, expect, it } from 'vitest';
import { noneHanging } from '../../../../core/spacing/cuts/left-hanging.ts';

const PLAN_ET = { left: 'Plan', right: 'et' };
const SOUS_LE = { left: 'sous', right: 'le' };

describe('a cut before a word that something must follow', () => {
  it.each([
    ['Planet.', PLAN_ET],
    ['Planet. Il lit.', PLAN_ET],
    ['sousle.', SOUS_LE],
  ])('is none at the end of a sentence: %s', (text, cut) => {
    expect(noneHanging(text, text.indexOf('.'), [cut])).toEqual([]);
  });

  it.each([
    ['Planet bleu.', PLAN_ET, 6],
    ['Planet...', PLAN_ET, 6],
    ['Planet', PLAN_ET, 6],
    ['planbis.', { left: 'plan', right: 'bis' }, 7],
  ])('is one elsewhere: %s', (text, cut, to) => {
    expect(noneHanging(text, to, [cut])).toEqual([cut]);
  });
});
