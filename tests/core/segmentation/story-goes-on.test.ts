/** A caption amid a story that ends in a bare agency, as a sign-off does: the story reads on below it. */
import { describe, expect, it } from 'vitest';
import { segment } from '../../../core/segmentation/segment.ts';

const HEAD = [
  'Le port de Kerlan rouvre après trois mois de travaux',
  'KERLAN, 12 mars (ANP) - Le port de Kerlan a rouvert jeudi matin après trois mois de travaux, a annoncé la mairie dans un communiqué.',
];
const STORY = [
  'Les pêcheurs ont retrouvé leurs quais avant l’aube, sous une pluie fine, et une trentaine de bateaux ont pris la mer.',
  '« Nous attendions ce jour depuis l’hiver », a déclaré Anna Morel, qui dirige la coopérative du port.',
  'Le chantier a coûté deux millions d’euros, payés par la région et par la commune, selon le maire.',
  'Une seconde tranche doit commencer en septembre et durer six mois, a-t-il ajouté.',
];
const pageWith = (line: string, at: number): string =>
  [...HEAD, ...STORY.slice(0, at), line, ...STORY.slice(at)].join('\n\n');
const wordsOf = (text: string, role: string): readonly string[] =>
  segment(text)
    .filter((block) => block.role === role)
    .map(({ from, to }) => text.slice(from, to));

const CAPTIONS = [
  'Les bateaux quittent le port de Kerlan jeudi. ANP/HH',
  'La délégation vietnamienne à Hanoï. VNA/CVN',
  'Des pêcheurs sur le quai. AFP',
  'Le maire sur les quais, à Kerlan. ATS',
];

describe('a caption that ends in a bare agency with paragraphs below it', () => {
  for (const at of [0, 1, 2])
    it.each(CAPTIONS)(`ends no story behind ${at} more paragraphs: %s`, (caption) => {
      const text = pageWith(caption, at);
      expect(wordsOf(text, 'caption')).toEqual([caption]);
      expect(wordsOf(text, 'body').slice(1)).toEqual(STORY);
    });
});

describe('the last line of a story that ends in a bare agency', () => {
  it.each(CAPTIONS)('still signs it, at the end: %s', (line) => {
    const text = pageWith(line, STORY.length);
    expect(wordsOf(text, 'sign-off')).toEqual([line.slice(line.lastIndexOf('. ') + 2)]);
  });

  it.each(CAPTIONS)('still signs it, above titles and what they tell: %s', (line) => {
    const teasers = [
      'À lire aussi',
      'La criée de Porsal vend deux fois plus de homards',
      'Les mareyeurs de Porsal ont acheté neuf tonnes de homards en un mois, deux fois plus que l’an dernier.',
      'Un phare de la côte nord cherche son gardien',
      'Le phare des Moines n’a plus de gardien depuis mars, et la commune reçoit les lettres de qui veut y vivre.',
    ];
    const text = [pageWith(line, STORY.length), ...teasers].join('\n\n');
    expect(wordsOf(text, 'sign-off')).toEqual([line.slice(line.lastIndexOf('. ') + 2)]);
    expect(wordsOf(text, 'body').slice(1, -1)).toEqual(STORY);
  });
});
