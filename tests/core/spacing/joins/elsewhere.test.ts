/** What is glued at the ends of wrapped lines says little of the words that stand elsewhere. */
import { describe, expect, it } from 'vitest';
import { proposeEdits } from '../../../../core/spacing/propose.ts';
import { bodyBlocks } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';
import { wrapped } from '../wrapped.ts';

const lexicon = shippedLexicon();
const STORY =
  'Le pâtissier du village a présenté samedi un dessert de sa façon, que les habitants ont goûté sur la place de la mairie. ' +
  'Le millefeuille mesurait douze mètres et il a fallu trois jours de travail pour le monter, avec l’aide de deux apprentis venus de la ville voisine. ' +
  'La recette vient de sa grand-mère, qui tenait la boutique avant la guerre et qui ne l’avait jamais donnée à personne. ' +
  'Les bénéfices de la vente seront versés à la caisse de l’école, dont le toit doit être refait avant la rentrée de septembre.';

/** How sure it is that the word which holds `inside` is glued there; 0 where it is not said. */
const sureness = (text: string, inside: string): number => {
  const [left = ''] = inside.split('|');
  const at = text.indexOf(inside.replace('|', '')) + left.length;
  const { proposals } = proposeEdits(text, bodyBlocks(text), { lexicon });
  return proposals.find(({ from, to }) => from === at && to === at)?.confidence ?? 0;
};

describe('a rare word amid a line of a text whose lines lost their breaks', () => {
  it.each([62, 80])('is left to a person at a width of %i', (width) => {
    const text = wrapped(STORY, width, '');
    expect(sureness(text, 'mille|feuille')).toBeLessThan(0.985);
  });

  it('leaves words that are glued at the lines’ ends as sure as they are', () => {
    const text = wrapped(STORY, 68, '');
    const { proposals } = proposeEdits(text, bodyBlocks(text), { lexicon });
    expect(proposals.filter(({ confidence }) => confidence >= 0.985).length).toBeGreaterThan(5);
  });
});

describe('words glued in a text where little else is', () => {
  it.each([
    ['L’audit dela CDF, en 2022, avait été clair.', 'de|la'],
    ['Le père a étéarrêté hier soir à son domicile.', 'été|arrêté'],
    ['Les joueurs ont remportéleur match de rentrée.', 'remporté|leur'],
  ])('come parted: %s', (text, cut) => {
    expect(sureness(text, cut)).toBeGreaterThanOrEqual(0.985);
  });
});

describe('a compound that the lexicon has with a hyphen', () => {
  it.each([
    ['Passé par la mode, il aime ces millefeuilles d’organza, et le troismâts est à quai.', 'mille|feuilles'],
    ['Le vieux troismâts est à quai depuis hier soir.', 'trois|mâts'],
  ])('is left to a person: %s', (text, cut) => {
    expect(sureness(text, cut)).toBeLessThan(0.985);
  });
});

describe('a pronoun that an article begins', () => {
  it.each([
    ['Ils saluent la lune, pendant lequelles anciens donnent un gâteau.', 'lequel|les', 'le|quelles'],
  ])('stays whole: %s', (text, sound, parted) => {
    expect(sureness(text, sound)).toBeGreaterThanOrEqual(sureness(text, parted));
    expect(sureness(text, parted)).toBe(0);
  });
});

describe('a brand with a capital inside before a stop at which a line ended', () => {
  const rest =
    'Son code est écrit par deux personnes et se trouve sur un dépôt que chacun peut voir, avec le mode d’emploi et une liste de questions.';
  const filled = [
    '',
    'très',
    'tout à fait',
    'libre et gratuit',
    'depuis longtemps',
    'pour tous ceux qui veulent',
  ];
  const damaged = filled.flatMap((some) =>
    Array.from({ length: 24 }, (_, i) =>
      wrapped(`${STORY} Le tableur lit ${some} OpenDocument. ${rest}`, 60 + i, ''),
    ).filter((one) => one.includes('OpenDocument.Son')),
  );

  it('is not parted for the column, which the stop shows', () => {
    expect(damaged.length).toBeGreaterThan(3);
    for (const one of damaged) {
      expect(sureness(one, 'Open|Document')).toBeLessThan(0.88);
      expect(sureness(one, 'Document.|Son')).toBeGreaterThan(0.95);
    }
  });
});

const FILLED = [
  '',
  'hier',
  'hier soir',
  'jeudi dernier',
  'avec ses deux voisins',
  'sans en parler à personne',
];

/** The story wrapped at every width at which its line ends before `word`, where alone the break became a space. */
const wrappedBefore = (before: string, word: string): readonly string[] =>
  FILLED.flatMap((some) =>
    Array.from({ length: 24 }, (_, i) =>
      wrapped(
        `${STORY} On y a vu ${some} ${before} ${word} à la fête que donne chaque été la commune, sous les tilleuls, et dont chacun parle depuis deux semaines au moins.`,
        60 + i,
        '',
      ),
    )
      .filter((one) => one.includes(before + word))
      .map((one) => one.replace(before + word, `${before} ${word}`)),
  );

describe('a word that crosses the column', () => {
  it.each([
    ['a surname of two words behind a first name', 'Mireille', 'Tranchemontagne', 'Tranche|montagne', 0.935],
    ['a word of our lists', 'les', 'tirefonds', 'tire|fonds', 0.88],
    ['a brand of our lists', 'chez', 'SoftBank', 'Soft|Bank', 0.88],
  ])('is not parted for it at once: %s', (_, before, word, inside, least) => {
    const damaged = wrappedBefore(before, word);
    expect(damaged.length).toBeGreaterThan(3);
    for (const one of damaged) expect(sureness(one, inside)).toBeLessThan(least);
  });

  it.each([
    ['two words', 'les', 'habitants'],
    ['a small word and a brand', 'chez', 'SoftBank'],
    ['a small word and a word of our lists', 'les', 'tirefonds'],
    ['a first name and a surname', 'Mireille', 'Tranchemontagne'],
  ])('is parted before where the break left nothing: %s', (_, before, word) => {
    for (const one of wrappedBefore(before, word)) {
      const glued = one.replace(`${before} ${word}`, before + word);
      expect(sureness(glued, `${before}|${word}`)).toBeGreaterThan(0.5);
    }
  });
});
