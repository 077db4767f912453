import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const STORY: readonly Piece[] = [
  ['body', P1],
  ['body', P2],
];
const DATELINE: readonly (Piece | string)[] = [['dateline', 'Matadi, 3 mai (ACP) -'], ' '];

describe('the headline of a corrected dispatch', () => {
  it.each([
    'Correction : les berges du fleuve rouvriront en mai, et non en mars',
    'Rectificatif : le maire de Matadi reçoit les pêcheurs',
    'CORRECTION: le budget des berges atteint 12 millions',
    'Erratum: Two quays given back to walkers',
    'Rectificatif : l’article 12 du texte de loi adopté au Sénat',
    'Correction : les enfants apprendront à lire dès quatre ans',
    'Rectificatif : une erreur judiciaire reconnue après vingt ans',
    'Correction : une erreur médicale a coûté la vie à un pêcheur',
    'Rectificatif : le maire annonce son départ dans une interview',
    'Rectificatif : « Nous gagnerons », promet le maire de Matadi',
    'Rectificatif : le pont rouvre en mai au lieu de mars',
  ])('%s', (line) => {
    const parts = [['headline', line], ...STORY] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
    const dated = [['headline', line] as const, ...DATELINE, ...STORY];
    expect(segmented(sourceOf(dated))).toEqual(piecesOf(dated));
  });

  it('below the name of a section', () => {
    const headline = 'Correction : les berges du fleuve rouvriront en mai, et non en mars';
    const found = segmented(sourceOf([['boilerplate', 'Accueil'], ['headline', headline], ...STORY]));
    expect(found).toContainEqual(['headline', headline]);
  });

  it.each([
    'Correction : une première version de ce texte plaçait le quai sur l’autre rive',
    'Correction : dans cet article, le prénom du maire était faux',
    'Erratum : nous avons indiqué par erreur que le quai rouvrait',
    'Erratum : nous avons indiqué par erreur que …',
    'Rectificatif : dans notre dépêche d’hier, lire 3 millions et non 4 millions',
    'Correction : lire Durand au lieu de Dupont dans le premier paragraphe',
    'Correction : lire Durand au lieu de Dupont …',
    'Erratum : il fallait lire 12 millions',
    'Correction : une erreur s’est glissée dans notre article',
    'Correction : une erreur de date s’est glissée dans le tableau',
    'Correction : dans une dépêche du 3 mai, nous avons écrit que le quai fermait',
    'Correction : la légende de la photo était erronée',
    'Rectificatif : au deuxième paragraphe, bien lire 3 millions',
    'Erratum : le nom du maire a été mal orthographié dans l’édition d’hier',
    'Correction : an earlier version of this story misspelled the name of the mayor',
    'Correction: The name of the mayor should have been Morel',
    'Rectificatif : le quai se trouve sur l’autre rive du fleuve.',
  ])('is none that speaks of the page or ends as a sentence: %s', (line) => {
    const found = segmented(sourceOf([['boilerplate', line], ['headline', 'Les berges rénovées'], ...STORY]));
    expect(found[0]).toEqual(['boilerplate', line]);
    const alone = segmented(sourceOf([['boilerplate', line], ...STORY]));
    expect(alone[0]).toEqual(['boilerplate', line]);
  });

  it('is none beside another headline, or below the story', () => {
    const line = 'Rectificatif : le quai se trouve sur l’autre rive du fleuve';
    const headline: Piece = ['headline', 'Les berges du fleuve bientôt rénovées'];
    for (const parts of [
      [['boilerplate', line], headline, ...STORY],
      [['boilerplate', line], ['headline', 'Les berges rénovées'], ...STORY],
      [headline, ['boilerplate', line], ...STORY],
      [headline, ...STORY, ['boilerplate', line]],
    ] as const)
      expect(segmented(sourceOf(parts))).toContainEqual(['boilerplate', line]);
  });
});
