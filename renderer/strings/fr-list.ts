/** What the list’s filters, worklists and reading say, in French. */
import type { EN_LIST } from './en-list.ts';
import { frFigure } from './figures.ts';

export const FR_LIST: typeof EN_LIST = {
  filters: 'Filtres',
  filterRole: 'Bloc',
  anyRole: 'Tous les blocs',
  filterRule: 'Règle',
  everyRule: 'Toutes les règles',
  filterYear: 'Année',
  anyYear: 'Toutes les années',
  noYear: 'Sans année',
  hasDamage: 'Endommagées',
  worklists: 'Listes de travail',
  worklistKeep: 'Garder cette liste…',
  worklistEdit: 'Renommer ou supprimer…',
  worklistNone:
    'Une liste de travail garde une recherche et ses filtres sous un nom. Aucune n’est encore gardée.',
  worklistTitle: 'Garder cette liste',
  worklistEditTitle: 'Liste de travail',
  worklistName: 'Nom',
  worklistHint:
    'La recherche et les filtres actuels sont gardés dans le corpus\u00a0; ce qu’ils trouvent change avec les dépêches.',
  worklistDeleteHint:
    'Supprimer une liste de travail ne touche aucune dépêche. La liste reste affichée et peut être gardée de nouveau.',
  worklistSave: 'Garder',
  worklistRename: 'Renommer',
  worklistDelete: 'Supprimer la liste de travail',
  worklistKept: (title) => `Gardée sous le nom «\u00a0${title}\u00a0».`,
  worklistDeleted: (title) =>
    `La liste de travail «\u00a0${title}\u00a0» est supprimée\u00a0; sa liste reste affichée.`,
  worklistTaken: 'Une autre liste de travail porte ce nom.',
  worklistOf: (title, n) => (n === null ? title : `${title}, ${frFigure(n)}`),
  reading: (done, total) =>
    total === 0
      ? 'Parcours du corpus…'
      : `Lecture des dépêches\u00a0: ${frFigure(done)} sur ${frFigure(total)}`,
  statsAwaited: 'Le contenu du corpus est compté une fois que toutes les dépêches sont lues.',
  readingProgress: 'Lecture des dépêches',
  readingPart: (done, total) =>
    `La liste n’est pas complète\u00a0: ${frFigure(done)} lues sur ${frFigure(total)}.`,
  comingBack: (done, total) => `Retour dans la liste\u00a0: ${frFigure(done)} sur ${frFigure(total)}`,
  takingDownAgain: (done, total) =>
    `Achèvement d’une suppression définitive interrompue\u00a0: ${frFigure(done)} sur ${frFigure(total)}`,
  readingStop: 'Arrêter la lecture',
  readingResume: 'Lire le reste',
  searchHint: 'Des mots, "une expression", rôle: règle: état: mot-clé: ou date:2019..2021',
};
