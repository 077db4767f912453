/** Several spaces in a row: one is enough in a sentence, and they are all that parts the entries of a menu or a row. */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('several spaces in a row', () => {
  it.each([
    ['La ministre   a reçu le maire.', 'La ministre a reçu le maire.'],
    ['Le Vietnam reçoit   de l’équipement   pour la gare', 'Le Vietnam reçoit de l’équipement pour la gare'],
    ['Il y avait Paris,   Lyon et   Marseille.', 'Il y avait Paris, Lyon et Marseille.'],
    [
      'Le Premier ministre   Pham Minh Chinh reçoit le maire de Lyon',
      'Le Premier ministre Pham Minh Chinh reçoit le maire de Lyon',
    ],
    ['Imprimer  Envoyer', 'Imprimer Envoyer'],
    [
      'Le maire parle.    Les pêcheurs écoutent.    La foule part.',
      'Le maire parle. Les pêcheurs écoutent. La foule part.',
    ],
    ['Il a dit «  oui  »  et puis non.', 'Il a dit « oui » et puis non.'],
    ['Le titre  | perd deux points', 'Le titre | perd deux points'],
    [
      'Le Premier ministre    Pham Minh Chinh    a reçu le maire',
      'Le Premier ministre Pham Minh Chinh a reçu le maire',
    ],
  ])('come down to one: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toBe(sound);
  });

  it.each([
    'Actualités    Économie    Vidéos    Opinions',
    'Se connecter    S’abonner',
    'Lyon   3   12   −4',
    '< Article précédent    Article suivant >',
    'Commentaires 0   Imprimer   Envoyer à un ami',
    'Province Nord   |   Hienghène',
    'Accueil  »  Monde  >  Éducation',
    'Le port rouvre    Sport : le club gagne la coupe    Alger : la foire commence lundi',
  ])('that part entries are left: %s', (line) => {
    expect(cleaned(line, lexicon).all).toBe(line);
  });
});
