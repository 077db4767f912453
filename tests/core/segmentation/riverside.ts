/** A story of a town that every page around it is told from: its headline and first paragraphs, its last, and links below it. */
import type { Piece } from './written.ts';

export const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];

export const LAST: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les pêcheurs ont demandé que les frayères soient protégées.',
];

export const LINKS: readonly Piece[] = [
  ['related-heading', 'Lire aussi'],
  ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
  ['teaser-headline', 'Le marché couvert change de mains'],
];
