/** Lines that say when a page was published, by whom and how long it is read, with less or more than a stamp has. */
import { describe, expect, it } from 'vitest';
import { isPublishedLine } from '../../../../core/segmentation/lines/published.ts';

describe('when a page was published', () => {
  it.each([
    'Publié le 3 mai',
    'Posté le lundi 3 mai',
    'Actualisé le 3 mai à 18h04',
    'Modifiée le 3 mai',
    'Paru le 3 mai 2021',
    'Diffusé le mardi 3 mai',
    'Mise à jour : 3 mai',
    'Dernière actualisation : 3 mai - 18:04',
    'Date de parution : 3 mai',
    'Mis en ligne le 12 août 2024, fête de sainte Opale',
    'Publié le 3 mai, en la solennité de saint Joseph',
    'Mis en ligne le 3 mai, mercredi saint',
    'Ce contenu a été publié le 22 août',
    'Cet article a été mis à jour le 22/08 à 11 h.',
    'Ce texte a été mis en ligne le 3 mai',
    'Article mis en ligne le 3 mai',
    'This content was published on August 22',
    'Par QRS, publié le Mercredi 27 Octobre',
    'Par Anna Morel, mis à jour le 3 mai à 18h04',
    'Par la rédaction du Quai - Posté le 3 mai',
    'Par Anna Morel le 3 mai',
    'By Anna Morel, publié le 3 mai',
    'Publié le 3 mai par la rédaction',
    'Par notre correspondant Jo Ray, publié le 3 mai',
    'Rédigé par Anna Morel et publié le 3 mai',
    'Mis en ligne le 3 mai, 5e dimanche de Pâques',
    'Cette vidéo a été mise en ligne le 3 mai',
    'Paru le 3 mai dans Le Courrier du Quai',
  ])('%s', (line) => expect(isPublishedLine(line)).toBe(true));

  it.each([
    'Paru le 3 mai, le livre d’Anna Morel divise le quai',
    'Diffusé le 3 mai sur la Toile, le film d’Anna Morel séduit',
    'Mis en ligne le 3 mai sur la Toile, le clip a été vu deux millions de fois',
    'Publié le 3 mai par le préfet, l’arrêté interdit le bac',
    'Mis à jour le 3 mai, fête de sainte Opale, le registre compte 312 noms',
    'Rédigé le 3 mai par le maire',
    'Écrit le 3 mai, le poème',
    'Créé le 3 mai',
    'Sorti le 3 mai',
    'Le 3 mai',
    'Fête de sainte Opale, le 3 mai',
    'Ce rapport a été publié le 3 mai',
    'Ce texte a été publié le 3 mai.',
    'Ce texte a été publié le 3 mai au Journal officiel',
    'Ce texte est mis en ligne le 3 mai',
    'L’article publié le 3 mai',
    'Le texte modifié le 3 mai',
    'Article 3 modifié',
    'Mise à jour le 3 mai de la liste électorale',
    'Par décret publié le 3 mai',
    'Par un vote le 3 mai',
    'Par Anna Morel, élue le 3 mai',
    'Par Lyon le 3 mai : un bac',
    'Par Anna Morel, publiée le 3 mai à titre posthume',
    'This report was published on August 22',
    'Par notre faute, publié le 3 mai',
    'Rédigé par un comité et publié le 3 mai',
    'Signé par Anna Morel, le traité publié le 3 mai',
    'Cette vidéo a été mise en ligne le 3 mai.',
    'Cette loi a été publiée le 3 mai',
    'Mis en ligne le 3 mai, 5e jeu de la saison',
  ])('is not told by %s', (line) => expect(isPublishedLine(line)).toBe(false));
});

describe('how long a page is read', () => {
  it.each([
    'Durée de lecture : 6 mn',
    'Durée de la vidéo : 00h01mn44s',
    'Temps de lecture estimé : 4 minutes',
    'Temps d’écoute : 12:40',
    'À lire en 4 minutes',
    'Se lit en 3 min',
  ])('%s', (line) => expect(isPublishedLine(line)).toBe(true));

  it.each([
    'Durée : 52 minutes',
    'Temps de jeu : 4 min',
    'Durée du trajet : 12 minutes',
    'Durée de la traversée : 12 minutes',
    'Lire en 4 minutes suffit au maire',
    'À lire en 4 leçons',
  ])('is not told by %s', (line) => expect(isPublishedLine(line)).toBe(false));
});
