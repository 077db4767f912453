/** What a page says to those who hear it, skip its parts or quote it, and lines of a story that start with the same words. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { isRelatedHeading } from '../../../../core/segmentation/lines/links.ts';
import { isSaidOfReading } from '../../../../core/segmentation/lines/notes-of-page.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';

const isFurnitureLine = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('a note of the page', () => {
  it.each([
    'Début du widget . Passer le widget ?',
    'Fin du widget. Retour au début du widget ?',
    'Début du contenu intégré. Passer ce contenu ?',
    'End of carousel. Skip the carousel',
    'Ignorer la section Sur le quai',
    'Ignorer le carrousel',
    'La fonction d’écoute est générée par la synthèse vocale et pourrait ne pas être parfaite.',
    'Cet article est lu par une voix de synthèse',
    'Cette version audio a été générée par une voix artificielle.',
    'Cet article a été lu avec une intelligence artificielle et peut contenir des erreurs.',
    'En cas de reproduction de cet article, la mention de la source est obligatoire.',
    'En cas d’utilisation de nos contenus, l’indication de la source est requise',
    'En citant et en utilisant tout contenu sur Internet, les liens vers « lequai.org » sont obligatoires.',
    'Lors de la reprise de nos articles, la mention de la source est obligatoire',
    'Pour toute utilisation de nos textes, un lien vers le site est exigé.',
    'Le contenu du site www.lequai.org est destiné exclusivement à l’usage personnel. Il est interdit de republier le contenu de ce site sans accord.',
    'Télécharger Quai Mobile',
    'Téléchargez l’application Le Quai pour Android',
    'Consulter la page d’accueil',
  ])('%s', (line) => expect(isFurnitureLine(line)).toBe(true));

  it.each([
    'Fin du conflit. Retour des réfugiés ?',
    'Début du chantier. Passer par le quai ?',
    'Fin du carrousel sur la place du port',
    'Ignorer la section syndicale n’est pas possible, dit-il.',
    'La lecture audio est une chance pour les aveugles.',
    'Cet article est lu par des milliers de pêcheurs.',
    'Cet article est lu par une voix connue du port',
    'En citant ce texte, le maire a rappelé que les filets sont obligatoires.',
    'Lors de la reprise des cours, les masques sont obligatoires.',
    'En cas de reprise des travaux, une mention dans les documents du chantier est obligatoire.',
    'Pour toute utilisation d’un drone, une mention du numéro dans les documents de vol est obligatoire.',
    'En citant ce texte, le maire a rappelé que la mention du numéro est obligatoire.',
    'La version audio est lue par une voix de synthèse, regrette l’éditeur du roman.',
    'La version audio a été lue avec une intelligence artificielle et retirée de la vente lundi.',
    'Cette lecture audio est produite par une intelligence artificielle et pourrait tromper, selon la juge.',
    'Pour toute utilisation du quai, un badge est exigé.',
    'En utilisant ces informations, les pêcheurs sont plus prudents.',
    'Le contenu du coffre est destiné exclusivement à l’usage personnel. Il est interdit de l’ouvrir.',
    'Télécharger un contrat',
    'Télécharger Linux',
    'Consulter la page du maire',
  ])('none in %j', (line) => expect(isFurnitureLine(line)).toBe(false));
});

describe('a sentence of how a page is read or quoted', () => {
  it.each([
    'Cet article est lu par une voix de synthèse.',
    'Pour toute utilisation de nos textes, un lien vers le site est exigé.',
  ])('%s', (line) => expect(isSaidOfReading(line)).toBe(true));
  it.each([
    'La version audio est lue par une voix de synthèse, regrette l’éditeur du roman.',
    'La version audio est lue par une voix de synthèse et peut lasser, selon l’éditeur.',
    'En cas de reprise des travaux, une mention dans les documents du chantier est obligatoire.',
    'Les textes sont lus par une voix de synthèse.',
  ])('none in %j', (line) => expect(isSaidOfReading(line)).toBe(false));
});

describe('a heading of links', () => {
  it.each(['En vedette', 'EN VEDETTE', 'Les + consultés', 'Les + lus'])('%s', (line) =>
    expect(isRelatedHeading(line, asPhrase(line))).toBe(true),
  );
  it.each(['En vedette à Saint-Quai', 'Les + de la saison', 'Les +', 'Le + consulté'])('none in %j', (line) =>
    expect(isRelatedHeading(line, asPhrase(line))).toBe(false),
  );
});
