/** What programs left of characters is nothing that a space is missing beside. */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a text with', () => {
  it.each([
    [
      'entities of HTML',
      'Le pr&eacute;sident a d&eacute;clar&eacute; que l&#8217;accord sign&eacute; &eacute;tait &laquo;&nbsp;utile&nbsp;&raquo; &#xE0; l&rsquo;Europe.',
    ],
    [
      'question marks in the place of letters',
      'Le pr?sident de la R?publique a d?clar? que l?accord sign? ?tait utile ? l??ducation des ?l?ves.',
    ],
    [
      'letters of UTF-8 read as two others',
      'Le prÃ©sident a dÃ©clarÃ© que lâ€™accord signÃ© Ã©tait utile pour lâ€™Ã©ducation.',
    ],
    ['a question mark in the place of one apostrophe', 'Le maire a visité la halle et l?atelier du quai.'],
    ['the same behind two letters', 'Le maire dit qu?elle sera rouverte en mars.'],
    ['the same in capitals', 'LE PR?SIDENT DE LA R?PUBLIQUE A RE?U LES ?L?VES AU CH?TEAU.'],
    [
      'a ligature and a fraction that were not decoded',
      'Au cÅ“ur de la ville, &frac34;de la place est prise.',
    ],
    ['characters that nothing could read', 'Le pr�sident a d�clar� que l�accord �tait utile.'],
  ])('%s is left alone', (_, text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it.each([
    ['Il achète du pain;elle vend du lait.', 'pain; elle'],
    ['Viendra-t-elle?demande le juge.', 'elle? demande'],
    ['Qui est là?elle ne dit rien.', 'là? elle'],
    ['Est-ce un plan B?elle ne dit rien.', 'B? elle'],
    ['Les PME&PMI;les banques aussi.', 'PMI; les'],
    ['La firme Dupont&Cie;le notaire attend.', 'Cie; le'],
    ['Qui vient?demande le juge. Qui part?dit-il. Qui reste?ajoute la cour.', 'reste? ajoute'],
  ])('marks that lack a space has it put in: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).all).toContain(sound);
  });
});
