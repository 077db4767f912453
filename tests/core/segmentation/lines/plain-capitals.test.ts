/** Lines of pages are told without their accents as well: in capitals most pages leave them out. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { isRelatedHeading } from '../../../../core/segmentation/lines/links.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';
import { isSectionName } from '../../../../core/segmentation/lines/sections.ts';

describe('a line without accents', () => {
  it.each([
    'DERNIERES NOUVELLES',
    'A LIRE EGALEMENT',
    'DANS LA MEME RUBRIQUE',
    'Sur le meme sujet',
    'ARTICLES LIES',
    'AUTRES ARTICLES DE POLITIQUE ETRANGERE',
    'Plus d’actualités en région',
  ])('heads links: %s', (line) => {
    expect(isRelatedHeading(line, asPhrase(line))).toBe(true);
  });

  it.each([
    'PUBLICITE',
    'TOUS DROITS RESERVES',
    'MIS A JOUR LE 12/03/2019 A 14H',
    'ETIQUETTES : RIZ, CAFE',
    'Ecrit par Anna Morel',
    'MENTIONS LEGALES',
  ])('is the page’s: %s', (line) => {
    expect(isFurniture(line, asPhrase(line))).toBe(true);
  });

  it.each(['ECONOMIE', 'Economie', 'POLITIQUE', 'SOCIETE'])('names a section: %s', (line) => {
    expect(isSectionName(line)).toBe(true);
  });

  it.each([
    'LES DERNIERES HEURES DU PORT',
    'LE MAIRE ECRIT AU PREFET',
    'LES ELEVES PRIVES DE CANTINE',
    'Publie un livre, perd son emploi',
    'LA REGION MISE A JOUR PAR LES FOUILLES',
  ])('is nothing of a page where a story may say it: %s', (line) => {
    expect([isFurniture(line, asPhrase(line)), isRelatedHeading(line, asPhrase(line))]).toEqual([
      false,
      false,
    ]);
  });
});
