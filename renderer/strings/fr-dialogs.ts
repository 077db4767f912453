/** What the dialogs and the forms in them say, in French. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { EN_DIALOGS } from './en-dialogs.ts';
import { frCount, frFigure } from './figures.ts';

export const FR_DIALOGS: typeof EN_DIALOGS = {
  // about
  aboutTitle: 'À propos de Dépêche',
  aboutIdea:
    'Dépêche fait de dépêches moissonnées un corpus propre et documenté, sur votre ordinateur et hors ligne. La source n’est jamais modifiée\u00a0: chaque correction est gardée à côté d’elle, avec sa raison et le nom de qui l’a décidée.',
  licences: 'Licences',
  licencesHint:
    'Le programme est sous licence MIT. Voici tout ce qu’il contient qui vient d’autrui, et à quelles conditions (en anglais).',
  licencesMissing:
    'Les licences sont écrites à la construction du programme\u00a0; d’ici là, elles sont dans NOTICE.md.',

  importTitle: 'Importer',
  importHint:
    'Fichiers texte (.txt), JSONL, ou dossiers qui en contiennent. Les fichiers ne sont jamais modifiés\u00a0: le corpus garde sa propre copie de leurs octets.',
  dropHere: 'Déposez ici des fichiers ou des dossiers',
  dropAnywhere: 'Déposez pour importer dans ce corpus',
  chooseFiles: 'Choisir des fichiers…',
  chooseFolder: 'Choisir un dossier…',
  orPath: 'ou un chemin sur cet ordinateur',
  importPath: 'Chemin d’un fichier ou d’un dossier',
  importStart: 'Importer',
  uploading: 'Lecture des fichiers…',
  importing: 'Importation…',
  importDone: (n) =>
    n === 0 ? 'Aucune nouvelle dépêche' : frCount(n, 'nouvelle dépêche', 'nouvelles dépêches'),
  importKnown: (n) => frCount(n, 'fichier était déjà dans le corpus', 'fichiers étaient déjà dans le corpus'),
  importRemoved: (n) =>
    n < 2
      ? '1 fichier contient une dépêche qui a été retirée du corpus et le reste\u00a0; elle peut être rétablie sous «\u00a0Dépêches retirées\u00a0»'
      : `${frFigure(n)} fichiers contiennent des dépêches qui ont été retirées du corpus et le restent\u00a0; elles peuvent être rétablies sous «\u00a0Dépêches retirées\u00a0»`,
  importDecided: (n) =>
    `${frCount(n, 'dépêche a repris', 'dépêches ont repris')} des décisions qui n’avaient pas été enregistrées`,
  importReplaced: (n, carried) =>
    `${frCount(n, 'est une version plus récente d’une dépêche', 'sont des versions plus récentes de dépêches')} du corpus\u00a0; ${frCount(carried, 'décision reprise', 'décisions reprises')}`,
  importFailed: (n, lines) =>
    lines
      ? frCount(
          n,
          'fichier ou ligne n’a pas pu être importé',
          'fichiers ou lignes n’ont pas pu être importés',
        )
      : frCount(n, 'fichier n’a pas pu être importé', 'fichiers n’ont pas pu être importés'),
  importMore: (n) => `et ${frFigure(n)} de plus`,
  importOpen: 'Ouvrir la première',
  importAgain: 'Importer d’autres fichiers…',
  cancelled: 'Interrompu. Ce qui était fait est gardé.',
  filesDone: (n, all) => (all === null ? `${frFigure(n)} faits` : `${frFigure(n)} sur ${frFigure(all)}`),

  exportTitle: 'Exporter',
  exportHint:
    'Écrit les notices nettoyées\u00a0: titre, chapeau, paragraphes, images, articles à lire aussi et métadonnées. Les corrections non décidées n’y sont pas.',
  format: 'Format',
  formats: { jsonl: 'JSON Lines', json: 'JSON', csv: 'CSV' },
  formatHints: {
    jsonl: 'Une notice par ligne\u00a0: pour les scripts et les grands corpus',
    json: 'Un tableau de notices\u00a0: à lire d’un bloc',
    csv: 'Une ligne par dépêche\u00a0: pour les tableurs',
  },
  scope: 'Dépêches',
  scopeKept: (n, excluded) =>
    `${frCount(n, 'dépêche', 'dépêches')}, sans ${excluded === 1 ? 'celle qui est écartée' : `les ${excluded} écartées`}`,
  scopeAll: (n) => `Tout le corpus, ${frCount(n, 'dépêche', 'dépêches')}`,
  scopeList: (n) => `La liste actuelle, ${frCount(n, 'dépêche', 'dépêches')}`,
  scopeReviewed: (n) => `Les relues seulement, ${frCount(n, 'dépêche', 'dépêches')}`,
  exportUndecided: (n) =>
    `Dans ${frFigure(n)} d’entre elles, il reste à décider\u00a0: d’ici là, le texte y est exporté comme dans la source.`,
  target: 'Destination',
  targetDownload: 'Télécharger',
  targetFolder: 'Dans un dossier',
  folder: 'Dossier',
  folderChoose: 'Choisir…',
  fileName: 'Nom du fichier',
  exportStart: 'Exporter',
  exportNothing: 'Il n’y a encore aucune dépêche à exporter ici.',
  exportNoFolder: 'Indiquez d’abord un dossier.',
  exportNoName: 'Indiquez d’abord un nom de fichier.',
  exporting: 'Écriture…',
  exportDone: (n) => frCount(n, 'dépêche exportée', 'dépêches exportées'),
  exportSize: (n) => frCount(n, 'octet', 'octets'),
  replace: 'Le remplacer',
  exists: (name) => `«\u00a0${name}\u00a0» existe déjà. Le remplacer\u00a0?`,
  reveal: 'Afficher dans le dossier',
  exportAgain: 'Nouvelle exportation…',

  openCorpusTitle: 'Ouvrir un corpus',
  createCorpusTitle: 'Créer un corpus',
  corpusPath: 'Dossier du corpus',
  corpusPathHint: 'Le chemin complet du dossier qui contient corpus.json.',
  createPath: 'Dossier nouveau ou vide',
  createPathHint:
    'Un chemin complet, ou qui commence par ~/ (votre dossier personnel). Le dossier est créé s’il n’existe pas.',
  corpusTitle: 'Titre',
  open: 'Ouvrir',
  create: 'Créer',

  removeTitle: (n) => `Retirer ${frCount(n, 'dépêche', 'dépêches')}\u00a0?`,
  removeHint:
    'Ce qui est retiré quitte la liste et les exportations. Ses octets et ses décisions sont gardés\u00a0: il peut être rétabli.',
  removeReason: 'Motif',
  removeReasonHint: 'Gardé avec le retrait. Peut rester vide.',
  removeDo: 'Retirer',
  meant: 'Dépêches concernées',
  meantMore: (n) => `et ${frCount(n, 'autre', 'autres')}`,
  meantNotOpen: (title) => `La dépêche ouverte, «\u00a0${title}\u00a0», reste telle quelle.`,
  removedTitle: 'Dépêches retirées',
  removedNone: 'Rien n’a été retiré de ce corpus.',
  restore: 'Rétablir',
  restoreTogether: (n) => `Rétablir les ${frFigure(n)} retirées ensemble`,
  restoreOf: (title) => `Rétablir «\u00a0${title}\u00a0»`,
  removedBy: (name, when) => `${name}, ${when}`,

  reviewedTitle: (n) => `${frCount(n, 'correction reste', 'corrections restent')} à décider`,
  reviewedHint: (n) =>
    n < 2
      ? 'Que devient-elle dans la dépêche relue\u00a0?'
      : 'Que deviennent-elles dans la dépêche relue\u00a0?',
  reviewedLeave: (n) => (n < 2 ? 'La laisser non décidée' : 'Les laisser non décidées'),
  reviewedLeaveHint: 'Les corrections non décidées ne sont pas dans le texte nettoyé.',
  reviewedAccept: (n) => (n < 2 ? 'L’accepter' : 'Les accepter toutes'),
  reviewedReject: (n) => (n < 2 ? 'La rejeter' : 'Les rejeter toutes'),

  settings: 'Réglages',
  language: 'Langue',
  languages: { system: 'Celle du système', en: 'English', fr: 'Français' },
  theme: 'Couleurs',
  themes: { system: 'Celles du système', light: 'Claires', dark: 'Sombres' },
  textSize: 'Taille du texte des dépêches',
  percent: (n) => `${n}\u00a0%`,
  version: (v) => `Dépêche ${v}`,

  palette: COMMAND_NAMES.palette.fr,
  paletteHint: 'Écrivez ce que vous voulez faire',
  paletteNone: 'Aucune commande de ce nom',
  shortcutsHint: 'Les touches simples sont désactivées pendant la saisie dans un champ.',
  changeKeys: 'Modifier les raccourcis',
  changeKeysMore: COMMAND_NAMES['change-keys'].fr,
  changeKeysHint:
    'Chaque commande peut avoir vos propres touches. Elles valent dans toutes les fenêtres et tous les corpus.',
  addKeys: 'Ajouter',
  addKeysTo: (action) => `Ajouter un raccourci à «\u00a0${action}\u00a0»`,
  removeKeys: (keys, action) => `Retirer ${keys} à «\u00a0${action}\u00a0»`,
  usualKeys: 'Rétablir',
  usualKeysOf: (action) => `Rétablir les touches habituelles de «\u00a0${action}\u00a0»`,
  allUsualKeys: 'Tout rétablir',
  pressKeys: 'Appuyez sur les touches',
  pressKeysHint: 'Entrée les garde, Échap abandonne. Deux touches l’une après l’autre forment une suite.',
  keepKeys: 'Garder',
  keysReserved: 'Cette touche a le même sens dans tous les logiciels. Choisissez-en une autre.',
  keysTaken: (action) => `«\u00a0${action}\u00a0» a déjà ces touches.`,
  keysBegin: (action, keys) =>
    `«\u00a0${action}\u00a0» s’appelle par ${keys}\u00a0: aucun des deux raccourcis ne peut commencer par l’autre.`,
  takeKeys: 'Les lui reprendre',
  keysFound: 'Chercher une commande',
  noKeysFound: 'Aucune commande de ce nom',
  groups: {
    edits: 'Corrections',
    blocks: 'Blocs',
    dispatches: 'Dépêches',
    corpus: 'Corpus',
    window: 'Fenêtre',
  },
};
