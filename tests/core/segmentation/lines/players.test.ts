/** What a page announces and its players say, and lines of a story that start with the same words. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { expectRead } from '../written.ts';

const isFurnitureLine = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('a line that announces what a page plays', () => {
  it.each([
    'Ecoutez le reportage :',
    'Écouter le reportage de notre correspondant à Lyon',
    'Écoutez le reportage d’Anna Morel',
    'Écoutez l’interview de Jo Rey :',
    'Écoutez l’entretien complet',
    'Écoutez cet entretien en intégralité ci-dessous :',
    'Réécoutez l’émission du 3 mai',
    '▶ Écouter le podcast',
    'Écouter ici',
    'Écoutez-le ici :',
    'Écoutez :',
    'Regardez la vidéo :',
    'Visionnez le reportage :',
    'Suivez l’interview :',
    'À écouter ci-dessous',
    'Reportage à écouter ici',
    'Cliquez sur le lecteur pour écouter',
    'Écouter sur Spotify',
    'S’abonner au podcast',
    'Télécharger le fichier audio',
    'Télécharger l’émission (mp3)',
    'Télécharger en MP3',
    'Podcast: Play in new window | Download',
    'Podcast : Télécharger (Durée : 3:12 — 2,1 Mo)',
    'Lecteur audio',
    '00:00/03:12',
    'Utilisez les flèches haut/bas pour augmenter ou diminuer le volume.',
    'Votre navigateur ne prend pas en charge l’élément audio.',
    'Your browser does not support the audio element.',
    'Listen to the report',
    'Watch the video',
    'Nghe phóng sự',
    'Mời quý vị nghe chương trình tại đây',
  ])('is the page’s: %s', (line) => expect(isFurnitureLine(line)).toBe(true));

  it.each([
    'Écoutez les riverains',
    'Écouter, dit-il',
    'Écoutez le son de la mer',
    'Écouter la forêt',
    'Écoutez la radio',
    'Écouter le vent, une heure par jour',
    'Écoutez son témoignage :',
    'Regardez la mer',
    'Regarder la vidéo, puis partir',
    'Regardez la vidéo qui fait scandale',
    'La vidéo d’un policier fait le tour du monde',
    'Suivez le guide',
    'Suivre le fleuve de nos pères',
    'Voir Venise',
    'Télécharger n’est pas voler',
    'Télécharger le quai',
    'À écouter le maire, le bac est sauvé',
    'Reportage',
    'Son et lumière',
    'Audio : le son du port',
    'Votre navigateur est le pilote du bac',
    'Podcasts : la ville ouvre un studio',
    'Listen to the river',
    'Watch the birds',
    'Nghe tiếng sóng',
  ])('is none of it: %s', (line) => expect(isFurnitureLine(line)).toBe(false));

  it('stands below the story with the size of the file', () =>
    expectRead([
      ...STORY,
      LAST,
      ['boilerplate', 'Ecoutez le reportage :'],
      '\n',
      ['boilerplate', 'Télécharger (2,1 Mo)'],
      ...LINKS,
    ]));
});
