/** Stamps with who wrote a page or passed its text on, or where else it can be read. */
import { describe, expect, it } from 'vitest';
import { isStampRow } from '../../../../core/segmentation/lines/stamp-rows.ts';
import { isWordedStamp } from '../../../../core/segmentation/lines/worded-stamps.ts';

describe('a stamp with words of the page', () => {
  it.each([
    '3 mai 2021 à 18h42 par AFP',
    '3 mai 2021 par Anna Lind et Karl Quai',
    "lundi 3 mai 2021 par Le Courrier d'Orbes",
    '3 mai 2021 par La Dépêche du Littoral',
    'Information fournie par Reuters • 03/05/2021 à 18:42',
    'information fournie par France 24 • 03/05/2021 à 18:42',
    'Contenu proposé par Quai Presse - 3 mai 2021',
    'Publication PUBLIÉ LE 3/5/2021 PAR Anna Lind et Karl Quai',
    '3 mai 2021 Également disponible ici :',
    '3 Mai 2021 Egalement disponible en : anglais, espagnol',
    'May 3, 2021 | Also available in English',
    'May 3, 2021 | Also available in English, French and Spanish',
    '3 mai 2021 Aussi lisible en anglais et espagnol :',
  ])('%s', (line) => expect(isWordedStamp(line)).toBe(true));

  it.each([
    '3 mai par AFP',
    'Composée le 3 mai 2021 par Anna Lind',
    'Créé le 3 mai 2021 par Quai Presse',
    'Le quai fut inauguré le 3 mai 2021 par Anna Lind',
    '3 mai 2021 : le pont est détruit par Anna Lind',
    '3 mai 2021 par le maire de Villequai',
    'lundi 3 mai 2021 par le Courrier du quai nord',
    'Information fournie par Reuters • 18:42',
    'L’information fournie par Reuters le 3 mai 2021 est fausse',
    'Information fournie par Reuters, 3 mai 2021, sur le quai',
    'Également disponible ici :',
    'Également disponible en anglais',
    '3 mai 2021 Également disponible en dix langues sur le quai',
    'May 3, 2021 Also available in anglaisespagnolallemand',
    '3 mai 2021 Disponible ici : le rapport',
    'Le film est également disponible en 2021',
  ])('not %s', (line) => expect(isWordedStamp(line)).toBe(false));
});

describe('a row of a day and whose text it is', () => {
  it.each([
    '·  2021-05-03  ·   Source: Xinhua',
    '3 mai 2021 | Source : Quai Presse',
    'lundi 3 mai 2021 |  2582 visites  | Anna L.',
  ])('%s', (line) => expect(isStampRow(line)).toBe(true));
  it.each([
    'Le quai · Source: Xinhua',
    '12 tonnes · Source: Xinhua',
    '2021-05-03 · Source: le port, qui cite le maire',
    'lundi 3 mai 2021 | le quai | Anna L.',
  ])('not %s', (line) => expect(isStampRow(line)).toBe(false));
});

describe('a day with how often the page was read', () => {
  it.each([
    'Le site du Quai - Anna Lind le Mardi 1 Juin 2010 à 00:33 | Lu 1208 fois',
    'Papeete, le 3 mai 2018 | Lu 12 fois',
    'La rédaction de Villequai le mardi 3 mai 2021 à 16:22 | Lu 2418 fois',
  ])('%s', (line) => expect(isStampRow(line)).toBe(true));

  it.each([
    'Le discours du maire | Lu 12 fois',
    'Le quai fut inauguré le mardi | Lu 3 fois',
    'Le 3 mai 2021 le texte a été lu 12 fois',
    'Un roman de 1920, le seul | Lu et relu 12 fois',
  ])('not %s', (line) => expect(isStampRow(line)).toBe(false));
});
