/** Points of a document whose number was glued to the first word. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const points = (numbers: readonly string[]): string =>
  numbers
    .map(
      (number) => `${number}Les deux parties sont convenues de renforcer leur coopération dans ce domaine.`,
    )
    .join('\n\n');

describe('the number of a point', () => {
  it('is proposed apart from the first word in points that count on', () => {
    const { all, auto } = cleaned(points(['1.', '2.', '3.']), lexicon);
    expect(all).toBe(points(['1. ', '2. ', '3. ']));
    expect(auto).toBe(points(['1.', '2.', '3.']));
  });

  it('is set apart where the numbers beside it have their space, be the points as short as demands', () => {
    const demands = (third: string): string =>
      `Elle exige :\n\n1. le retrait immédiat du projet ;\n\n2. la fin des mutations ;\n\n${third}un plan d’embauche pour la gare.`;
    expect(cleaned(demands('3.'), lexicon).auto).toBe(demands('3. '));
  });

  it('is proposed apart from a word in small letters', () => {
    const demands = (number: string): string =>
      `Elle exige :\n\n1.${number}le retrait immédiat du projet ;\n\n2.${number}l’arrêt de toutes les mutations.`;
    expect(cleaned(demands(''), lexicon).all).toBe(demands(' '));
  });

  it.each([
    ['names of files', '1.index du dossier\n\n2.liste du dossier'],
    ['a single one', points(['7.'])],
    ['numbers that do not count on', points(['3.', '9.'])],
    ['titles', '1.Le contexte\n\n2.La suite\n\n3.La fin'],
    ['versions and sections', points(['1.2.', '1.3.'])],
  ])('is left alone in %s', (_, text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});
