/** Buttons of a page, and titles and sentences of stories that start as they do. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const isFurnitureLine = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('a button of a page', () => {
  it.each([
    'Partager avec :',
    'Share on:',
    'Suivez Le Courrier sur Facebook et Twitter !',
    'Suivez les docks sur Instagram, Facebook et sur YouTube',
    'Retrouvez le port sur les réseaux sociaux',
    'Nous suivre sur Mastodon',
    'Voir le scrutin n° 41',
    'Télécharger l’avis au format PDF',
    'Consulter le dossier de presse',
    'Suivre le dossier législatif',
    'Lire le compte rendu intégral',
    'Accéder au formulaire en ligne',
    'Télécharger le programme (PDF, 2 Mo)',
    'Modifier ma commune',
    'Payer ma facture',
    'Gérer mes alertes',
    'Envoyer cette actualité à un ami',
    'Recommander cet article à vos proches',
    'Faire suivre la dépêche par courriel',
    '2 mois d’essai pour 1 €, sans engagement',
    '3 mois pour 9,90 €, résiliable à tout moment',
    'SPIP | Squelette | Suivre la vie du site RSS 2.0',
  ])('is told by its form: %s', (line) => expect(isFurnitureLine(line)).toBe(true));

  it.each([
    'Suivez le guide',
    'Transmettre cette page à ses enfants, un souci de notaire',
    'Recommander cet auteur à des amis',
    'Faire suivre la piste par courriel, un métier',
    'Suivez son regard sur la ville et ses docks',
    'Suivez le débat sur la digue',
    'Retrouvez la plage sur la rive gauche',
    'Suivre le dossier',
    'Suivre les marins sur les réseaux de drogue',
    'Voir le port et mourir',
    'Lire le texte',
    'Consulter les riverains n’a servi à rien',
    'Télécharger la ville',
    'Modifier la loi',
    'Modifier ma vie',
    'Choisir mon camp',
    'Payer ma dette',
    'Changer ma ville, un projet d’habitants',
    'Le scrutin n° 41',
    'Il a fallu lire le compte rendu intégral',
    'Deux mois pour 300 € de salaire',
    'Trois mois pour un emploi sans engagement',
    'Partager avec les voisins',
    'Suivre la vie du quai',
  ])('is none in a story: %s', (line) => expect(isFurnitureLine(line)).toBe(false));
});

const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
];
const MORE: Piece = [
  'body',
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
];
const LAST: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les pêcheurs ont demandé que les frayères soient protégées.',
];
const RIGHTS: Piece = ['boilerplate', 'Mentions légales'];

describe('where a button stands', () => {
  it.each(['Voir le scrutin n° 41', 'Modifier ma commune'])('it parts no story: %s', (line) =>
    expect(segmented(sourceOf([...STORY, MORE, ['boilerplate', line], LAST, RIGHTS]))).toEqual(
      piecesOf([...STORY, MORE, ['boilerplate', line], LAST, RIGHTS]),
    ),
  );

  it.each(['Réserver', 'Postuler', 'Réserver une visite', 'Consulter le dossier', 'Suivre les résultats'])(
    'it is the page’s below the story beside another line of it: %s',
    (line) => {
      const parts: readonly Piece[] = [...STORY, MORE, LAST, ['boilerplate', line], RIGHTS];
      expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
    },
  );

  it.each(['Réserver', 'Postuler', 'Consulter le dossier', 'Suivre les résultats'])(
    'the same heads a part of the story above its paragraphs: %s',
    (line) => {
      const read = segmented(sourceOf([...STORY, MORE, ['body', line], LAST, MORE]));
      expect(read.find(([, text]) => text === line)?.[0]).toBe('body');
    },
  );
});
