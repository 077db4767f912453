/**
 * The names of commands that stand in more than one place: in the native menu, in the palette and the list of keys, on
 * buttons and tabs. Each has one name a language, so that whoever reads it in one place finds it in the others. Of a page or
 * a view it is the page's or the view's own name.
 */
import type { Localised } from './model/localised.ts';

export const COMMAND_NAMES = {
  'new-corpus': { en: 'Create a corpus…', fr: 'Créer un corpus…' },
  'open-corpus': { en: 'Open a corpus…', fr: 'Ouvrir un corpus…' },
  'reveal-corpus': {
    en: 'Show the corpus in the file manager',
    fr: 'Afficher le corpus dans le gestionnaire de fichiers',
  },
  import: { en: 'Import…', fr: 'Importer…' },
  export: { en: 'Export…', fr: 'Exporter…' },
  settings: { en: 'Settings…', fr: 'Réglages…' },

  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  find: { en: 'Find in the dispatch', fr: 'Chercher dans la dépêche' },
  search: { en: 'Search dispatches', fr: 'Chercher des dépêches' },

  'view-curate': { en: 'Curate', fr: 'Corriger' },
  'view-review': { en: 'Review', fr: 'Relire' },
  'view-read': { en: 'Read', fr: 'Lire' },
  'page-dispatches': { en: 'Dispatches', fr: 'Dépêches' },
  'page-series': { en: 'Series', fr: 'Séries' },
  'page-rules': { en: 'Rules', fr: 'Règles' },
  'page-statistics': { en: 'Statistics', fr: 'Statistiques' },
  'page-export': { en: 'Export', fr: 'Exportation' },
  'text-larger': { en: 'Larger text', fr: 'Texte plus grand' },
  'text-smaller': { en: 'Smaller text', fr: 'Texte plus petit' },
  'text-reset': { en: 'Usual text size', fr: 'Taille de texte habituelle' },
  'toggle-list': { en: 'Show or hide the list', fr: 'Afficher ou masquer la liste' },
  'toggle-inspector': {
    en: 'Show or hide what is known of the dispatch',
    fr: 'Afficher ou masquer ce qu’on sait de la dépêche',
  },
  palette: { en: 'Commands', fr: 'Commandes' },

  'describe-corpus': {
    en: 'Description and required metadata…',
    fr: 'Description et métadonnées requises…',
  },
  vocabularies: { en: 'Vocabularies…', fr: 'Vocabulaires…' },
  names: { en: 'Names…', fr: 'Noms…' },
  'learn-layout': { en: 'Learn this layout…', fr: 'Apprendre cette mise en page…' },
  'corpus-history': { en: 'History of the corpus…', fr: 'Historique du corpus…' },
  'make-recipe': { en: 'Make a recipe…', fr: 'Faire une recette…' },
  'apply-recipe': { en: 'Apply a recipe…', fr: 'Appliquer une recette…' },
  verify: { en: 'Verify the corpus…', fr: 'Vérifier le corpus…' },
  repair: { en: 'Damaged dispatches…', fr: 'Dépêches endommagées…' },
  removed: { en: 'Removed dispatches…', fr: 'Dépêches retirées…' },
  merge: { en: 'Join another copy…', fr: 'Réunir une autre copie…' },
  conflicts: { en: 'Conflicts…', fr: 'Conflits…' },
  'copy-corpus': { en: 'Copy the corpus elsewhere…', fr: 'Copier le corpus ailleurs…' },

  'next-edit': { en: 'Next undecided edit', fr: 'Correction à décider suivante' },
  'previous-edit': { en: 'Previous undecided edit', fr: 'Correction à décider précédente' },
  accept: { en: 'Accept', fr: 'Accepter' },
  reject: { en: 'Reject', fr: 'Rejeter' },
  'declare-word': { en: 'This is a word', fr: 'C’est un mot' },
  'edit-by-hand': { en: 'Edit by hand', fr: 'Corriger à la main' },
  'split-block': { en: 'Split the block…', fr: 'Couper le bloc…' },
  'join-block': { en: 'Join with the next block', fr: 'Joindre au bloc suivant' },
  'relate-from': { en: 'Everything from here is related', fr: 'Tout à partir d’ici\u00a0: à lire aussi' },
  'mark-reviewed': { en: 'Mark reviewed', fr: 'Marquer comme relue' },
  'describe-many': { en: 'Describe many dispatches…', fr: 'Décrire plusieurs dépêches…' },
  'next-dispatch': { en: 'Next dispatch', fr: 'Dépêche suivante' },
  'previous-dispatch': { en: 'Previous dispatch', fr: 'Dépêche précédente' },

  shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
  'change-keys': { en: 'Change the keys…', fr: 'Modifier les raccourcis…' },
  about: { en: 'About Dépêche', fr: 'À propos de Dépêche' },
} satisfies Readonly<Record<string, Localised>>;
