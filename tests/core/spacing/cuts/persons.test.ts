/** Cuts that grammar rules out: a determiner before a pronoun, and a verb in the second person where its `s` begins the next word. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const others = 'Leministre est venu.\n\nIl a vu lamaison etle pont surla rive.\n\n';

describe('a name in small letters inside a word', () => {
  it.each(['Me Apolline Schwartzenmüller est venue.', 'On a vu Kronenmartin au port.'])(
    'is no word of its own: %s',
    (text) => {
      const { all } = cleaned(others + text, lexicon);
      expect(all).toContain(text);
    },
  );

  it('is one behind a small word with its capital', () => {
    expect(cleaned(`${others}Il vit àMarseille.`, lexicon).all).toContain('à Marseille');
  });
});

describe('a determiner that ends one letter before a small word', () => {
  it('leaves it to the language model which of the two is right', () => {
    const text = 'La banque pourrait relever sontaux directeur.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });

  it.each([
    ['Les fruits sontles meilleurs.', 'sont les'],
    ['Les fruits sontdes biens rares.', 'sont des'],
  ])('is none: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});

describe('of two ways to part a word', () => {
  it.each([
    ['On a pris des échantillons deselles et de sang.', 'échantillons de selles'],
    ['Le gène inhibesélectivement la cible.', 'inhibe sélectivement'],
    ['Le ministre présenterases vœux et rencontrerason homologue.', 'présentera ses vœux et rencontrera son'],
    ['Il montesur la scène avec ses amis.', 'monte sur la'],
    ['Il a vu le bruit deson fils.', 'de son fils'],
  ])('the one that a sentence allows is taken: %s', (damaged, sound) => {
    expect(cleaned(others + damaged, lexicon).all).toContain(sound);
  });

  it.each([
    ['Tu parlesdoucement à la foule.', 'parles doucement'],
    ['Il ne part pas nede la ville.', 'nede la'],
    ['Ce sont desélections libres.', 'des élections'],
    ['On dit quelles sont lesonzemaisons.', 'les onze'],
    ['Les forces armées etelles seules partent.', 'et elles seules'],
  ])('nothing else changes: %s', (damaged, sound) => {
    expect(cleaned(others + damaged, lexicon).all).toContain(sound);
  });
});
