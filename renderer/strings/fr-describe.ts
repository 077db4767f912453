/** What the window says about learning, vocabularies, names, and describing many dispatches at once, in French. */
import type { EN_DESCRIBE } from './en-describe.ts';
import { frCount, frFigure } from './figures.ts';

const percent = (share: number): string => `${frFigure(Math.floor(share * 1000) / 10)}\u00a0%`;

export const FR_DESCRIBE: typeof EN_DESCRIBE = {
  learnTitle: 'Apprendre cette mise en page',
  learnHint:
    'Les blocs sont trouvés par des poids livrés avec le programme. Là où les pages de ce corpus sont disposées autrement, il peut apprendre des dépêches que vous avez relues. Une sur cinq est mise de côté et ne sert qu’à comparer.',
  learnReviewed: (n) =>
    `${frCount(n, 'dépêche est relue', 'dépêches sont relues')}. Le nombre retenu s’affiche après l’apprentissage.`,
  learnCounted:
    'Ne comptent que celles dont quelqu’un a regardé les blocs\u00a0: un bloc y a été décidé, ou l’état a été donné dans la dépêche même. Quand il l’a été à plusieurs à la fois, il se peut que personne ne les ait regardées\u00a0; elles sont laissées de côté.',
  learnTooFew: (n, least) =>
    `${frCount(n, 'dépêche est relue', 'dépêches sont relues')}\u00a0; il en faut au moins ${least}. Relisez-en d’autres d’abord.`,
  learnStart: 'Apprendre',
  learning: 'Apprentissage…',
  learnUsed: 'Ce corpus emploie ses propres poids.',
  learnShipped: 'Ce corpus emploie les poids livrés avec le programme.',
  learnGiveBack: 'Revenir aux poids du programme',
  learnGivenBack: 'Les poids du programme servent de nouveau à ce qui sera importé désormais.',
  learnAgreement: 'Accord avec votre relecture',
  learnOn: (n, held) =>
    `Appris de ${frCount(n, 'dépêche', 'dépêches')}\u00a0; comparé sur ${frCount(held, 'autre', 'autres')}`,
  learnLeftOut: (n) =>
    `${frCount(n, 'dépêche relue a été laissée', 'dépêches relues ont été laissées')} de côté\u00a0: l’état a été donné à plusieurs à la fois, et personne n’y a décidé d’un bloc.`,
  learnBefore: 'à présent',
  learnAfter: 'appris',
  learnExact: 'Dépêches dont l’article est exactement comme à la relecture',
  learnBlocks: 'Blocs comme à la relecture (F1)',
  learnBetter: 'Les poids appris s’accordent mieux avec votre relecture.',
  learnSame:
    'Les poids appris ne s’accordent ni mieux ni moins bien. Il n’y a aucune raison de les employer.',
  learnWorse: 'Les poids appris s’accordent moins bien avec votre relecture. Mieux vaut les écarter.',
  learnUse: 'Les employer',
  learnDiscard: 'Écarter',
  learnUsing: 'Les poids appris servent à ce qui sera importé, ou nettoyé de nouveau, désormais.',
  learnCancelled: 'Interrompu. Rien n’a changé.',
  percentOf: percent,

  vocabulariesTitle: 'Vocabulaires',
  vocabulariesHint:
    'Des listes de termes pour les champs à plusieurs valeurs. Les termes sont proposés pendant la saisie\u00a0; une valeur qui est une autre forme d’un terme est signalée, de même qu’une valeur absente de la liste quand seuls ses termes sont admis. Une liste provient d’un fichier CSV, ou de SKOS en JSON-LD.',
  noVocabularies: 'Ce corpus n’a pas encore de vocabulaire.',
  addSubjects: 'Ajouter la liste de sujets…',
  importTerms: 'Importer une liste…',
  readingTerms: 'Lecture de la liste…',
  termCount: (n) => frCount(n, 'terme', 'termes'),
  onlyThese: 'Seulement ces termes',
  onlyTheseHint: 'Les autres valeurs du champ sont signalées comme hors vocabulaire. Rien n’est changé.',
  removeVocabulary: (title) => `Retirer le vocabulaire «\u00a0${title}\u00a0»`,
  bringVocabularyBack: 'Le rétablir',
  vocabularyRemoved: (title) =>
    `Le vocabulaire «\u00a0${title}\u00a0» est retiré. Les valeurs des dépêches restent comme elles sont.`,
  previewTitle: 'Importer cette liste\u00a0?',
  terms: 'Termes',
  termLanguages: 'Libellés en',
  noTermLanguage: 'langue non précisée',
  termAlternates: 'Autres libellés',
  termDuplicates: 'Libellés répétés',
  termsJoined: (n, some) => `${frFigure(n)}, réunis au premier\u00a0: ${some}`,
  termsSkipped: 'Entrées sans libellé, laissées de côté',
  termExamples: 'Les premiers termes',
  termsFor: 'Pour le champ',
  takeTerms: 'Importer la liste',
  vocabularyTaken: (title, n) =>
    `«\u00a0${title}\u00a0» est maintenant dans le corpus, avec ${frCount(n, 'terme', 'termes')}.`,
  termsOf: (field) => `${field}\u00a0: termes`,

  inferredBy: {
    'function-words': 'déduite de ses mots les plus courants',
    'year-from-folder': 'année déduite du dossier',
    'year-from-name': 'année déduite du nom du fichier',
    'year-from-file-date': 'année déduite de la date du fichier',
    'year-from-neighbours': 'année déduite des voisines',
    'year-from-person': 'année donnée pour plusieurs à la fois',
    'record-field': 'd’après la notice dans laquelle le texte a été importé',
  },
  readFrom: {
    'dateline-and-crawl-header': 'jour d’après le lieu et la date, mois et année d’après l’en-tête',
    'dateline-and-page-stamp': 'jour d’après le lieu et la date, année d’après la date de la page',
  },
  typedToo: (items) => `\u00a0; saisi\u00a0: ${items.join(', ')}`,
  showField: (field, said) => `${field}, ${said}\u00a0: montrer dans le texte`,
  namesLeft: (count) =>
    count === 1
      ? 'Le texte en nomme un de plus, qui n’est pas dans la liste.'
      : `Le texte en nomme ${frFigure(count)} de plus, qui ne sont pas dans la liste.`,
  showToken: (token) => `Montrer ${token} dans le texte`,
  fieldRequired: 'requis dans ce corpus',
  missingFields: (names) => `${names.length > 1 ? 'manquent' : 'manque'}\u00a0: ${names.join(', ')}`,
  relatedLinked: 'À lire aussi, dans ce corpus',
  storyHere: (by) =>
    by === 'headline'
      ? 'Son article\u00a0:'
      : by === 'cut'
        ? 'Son article, d’après un titre coupé\u00a0:'
        : 'Son article, d’après ses premiers mots\u00a0:',
  storyOf: (title) => `Voir son article\u00a0: ${title}`,
  alsoTeasedIn: (n) => (n === 1 ? 'Renvoi aussi dans' : `Renvoi aussi dans ${frFigure(n)} autres\u00a0:`),
  teasedBy: (title) => `Voir la dépêche qui y renvoie aussi\u00a0: ${title}`,
  notATerm: (value) => `«\u00a0${value}\u00a0» n’est pas dans le vocabulaire.`,
  otherForm: (value, term) =>
    `«\u00a0${value}\u00a0» figure dans le vocabulaire comme «\u00a0${term}\u00a0».`,
  takeTerm: 'Employer le terme',
  termInstead: (term, value) => `Employer ${term} au lieu de ${value}`,
  wordsField: 'Mots',
  wordsOfStory: (n) => `${frFigure(n)} dans l’article`,
  wordsRelated: (n) => `${frFigure(n)} à lire aussi`,
  otherLanguages: 'Autres langues',
  languageIn: (language, role) => `${language}\u00a0: ${role.toLowerCase()}`,

  unsureFacet: 'Blocs incertains',
  lacksFacet: 'Métadonnées requises manquantes',
  lacksAny: 'Métadonnées requises',
  lacksField: (field, n) => `Sans ${field.toLowerCase()} (${frFigure(n)})`,

  descriptionTitle: 'Description du corpus',
  descriptionSaved: 'La description du corpus est enregistrée.',
  corpusLanguage: 'Langue principale',
  requiredFields: 'Métadonnées requises',
  requiredFieldsHint:
    'Une dépêche à laquelle il en manque une est signalée, au champ et dans la liste\u00a0; un avertissement s’affiche une fois quand vous la marquez comme relue.',
  saveDescription: 'Enregistrer',
  missingTitle: 'Des métadonnées requises manquent',
  missingHint: (fields) => `Requis dans ce corpus et encore vide dans cette dépêche\u00a0: ${fields}.`,
  missingReview: 'La marquer quand même comme relue',

  describeMany: 'Décrire…',
  recipeMany: 'Recette…',
  manyTitle: (n) => `Décrire ${frCount(n, 'dépêche', 'dépêches')}`,
  manyWhat: 'Action',
  manyAdd: 'Ajouter des valeurs',
  manyRemove: 'Enlever des valeurs',
  manySet: 'Donner une valeur à un champ',
  manyConfirm: 'Confirmer un champ',
  manyConfirmHint:
    'Ce qui a été lu ou déduit dans ce champ est confirmé tel quel dans toutes. Celles qui ne l’ont pas restent telles quelles.',
  manyStatus: 'Donner un état',
  manyYear: 'Donner l’année',
  manyField: 'Champ',
  manyValue: 'Valeur',
  manyValues: 'Valeurs',
  manyEmpty: 'Si vous n’écrivez rien, le champ est vidé dans toutes.',
  manyApply: (n) => `Appliquer à ${frCount(n, 'dépêche', 'dépêches')}`,
  manyDone: (what, n) => `${what}\u00a0: ${frCount(n, 'dépêche', 'dépêches')}.`,
  manyUndone: 'Annulé.',
  yearFrom: 'Lire l’année dans',
  yearRules: {
    'year-from-folder': 'le dossier',
    'year-from-name': 'le nom du fichier',
    'year-from-file-date': 'la date du fichier',
    'year-from-neighbours': 'les voisines, si les deux côtés s’accordent',
    'year-from-person': 'ma saisie',
  },
  yearGiven: 'Année',
  yearSet: (year) => `Année donnée\u00a0: ${year}`,
  yearsGiven: (years) =>
    years.length === 1
      ? `Année donnée\u00a0: ${years[0]}`
      : `Années données\u00a0: ${Math.min(...years)} à ${Math.max(...years)}`,
  yearsFound: (n, all) =>
    n === 0
      ? `Aucune année trouvée pour ${frCount(all, 'dépêche', 'dépêches')}.`
      : `Une année trouvée pour ${frFigure(n)} sur ${frCount(all, 'dépêche', 'dépêches')}.`,
  yearsKnown: (n) => `${frCount(n, 'a déjà une année et reste', 'ont déjà une année et restent')} en l’état.`,
  yearsHint: 'Chaque date devient une suggestion avec sa règle, à confirmer.',
  yearsTable: 'Dates qui seraient données',
  yearsMore: (n) => `et ${frFigure(n)} de plus`,
  yearsDispatch: 'Dépêche',
  yearsBefore: 'à présent',
  yearsAfter: 'ensuite',
  yearsBecause: 'd’après',
  noDate: 'aucune',

  namesTitle: 'Noms',
  namesHint:
    'Des graphies qui sont peut-être celles d’un même nom. Retenir une forme l’ajoute au vocabulaire du champ, où les autres permettent de la trouver\u00a0; aucune valeur n’est modifiée. La forme retenue peut ensuite remplacer les autres dans toutes les dépêches, ce qui peut être annulé. Aucun texte n’est modifié.',
  namesField: 'Champ',
  namesSearch: 'Chercher un nom',
  namesSeveral: 'Seulement les noms à plusieurs graphies',
  namesNone: 'Aucun nom de ce corpus ne correspond.',
  namesTotal: (n) => frCount(n, 'nom', 'noms'),
  namesIn: (n) => frCount(n, 'dépêche', 'dépêches'),
  namesPreferred: (name) => `forme retenue\u00a0: ${name}`,
  namesPrefer: 'Retenir',
  namesPreferOf: (name) => `Retenir ${name}`,
  namesUse: (name) => `Employer «\u00a0${name}\u00a0» dans toutes les dépêches`,
  namesShort: 'probable, forme courte',
  namesOrder: 'nom de famille en premier',
  namesMore: 'D’autres noms',
  namesAdded: (name, title) =>
    `«\u00a0${name}\u00a0» est la forme retenue dans le vocabulaire «\u00a0${title}\u00a0».`,
};
