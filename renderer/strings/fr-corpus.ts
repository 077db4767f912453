/** What is said of the whole corpus, in French. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { EN_CORPUS } from './en-corpus.ts';
import { frCount, frFigure } from './figures.ts';

export const FR_CORPUS: typeof EN_CORPUS = {
  pageSeries: COMMAND_NAMES['page-series'].fr,
  seriesHint: 'Choisissez une série pour voir chacune de ses corrections dans son contexte.',
  seriesSearch: 'Chercher des séries',
  anyRule: 'Toutes les règles',
  seriesCount: (n) => frCount(n, 'série', 'séries'),
  seriesStates: (proposed, accepted, rejected) =>
    [
      proposed > 0 ? `${frFigure(proposed)} à décider` : null,
      accepted > 0 ? frCount(accepted, 'acceptée', 'acceptées') : null,
      rejected > 0 ? frCount(rejected, 'rejetée', 'rejetées') : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  inDispatches: (n) => `dans ${frCount(n, 'dépêche', 'dépêches')}`,
  seriesAllDecided: 'toutes décidées par une personne',
  seriesNone: 'Aucune correction n’a été proposée dans ce corpus\u00a0: il n’y a pas de série.',
  seriesNoneLeft:
    'Il ne reste rien à décider. Désactivez «\u00a0À décider\u00a0» pour voir les séries déjà décidées.',
  seriesNoneFound: 'Aucune série ne correspond.',
  seriesWillDecide: (open, dispatches, byPerson) =>
    `Une décision pour ${frCount(open, 'correction', 'corrections')} dans ${frCount(dispatches, 'dépêche', 'dépêches')}.${
      byPerson === 0
        ? ''
        : ` ${frCount(byPerson, 'correction décidée par une personne restera', 'corrections décidées par une personne resteront')}.`
    }`,
  seriesDecidesAnew: (all) =>
    all === 1
      ? 'Une personne a décidé cette correction. Une nouvelle décision la remplace.'
      : `Une personne a décidé toutes ces corrections. Une nouvelle décision en change jusqu’à ${frFigure(all)}.`,
  acceptSeries: 'Accepter la série',
  rejectSeries: 'Rejeter la série',
  concordance: 'Corrections en contexte',
  seriesOpenIn: (name) => `Afficher dans ${name}`,
  acceptIn: (name) => `Accepter dans ${name}`,
  rejectIn: (name) => `Rejeter dans ${name}`,
  sourceUnreadable: 'La source de cette dépêche est illisible.',

  operationMade: (words, dispatches) => `${words}, dans ${frCount(dispatches, 'dépêche', 'dépêches')}.`,
  operationUndone: (dispatches) =>
    `Annulé dans ${frCount(dispatches, 'dépêche', 'dépêches')}, là où rien n’a été décidé depuis.`,
  operationDone: (done, all) => `${frFigure(done)} sur ${frCount(all, 'dépêche', 'dépêches')}`,
  operationsGoOn: (done, all) => `Application\u00a0: ${frFigure(done)} sur ${frFigure(all)}`,
  operationsHint:
    'La décision est enregistrée. Elle est appliquée aux dépêches en arrière-plan\u00a0; vous pouvez continuer à travailler, ou fermer la fenêtre.',
  operationsWait: (n) => `${frCount(n, 'dépêche endommagée attend', 'dépêches endommagées attendent')}`,

  corpusHistory: 'Historique du corpus',
  historyOperations: 'Plusieurs dépêches à la fois',
  historyDispatches: 'Dernières dépêches décidées',
  historyNone: 'Rien n’a encore été décidé pour plusieurs dépêches à la fois.',
  operationChanged: (n) =>
    n === 0 ? 'n’a rien changé' : frCount(n, 'dépêche modifiée', 'dépêches modifiées'),
  operationKept: (n) => `${frCount(n, 'élément laissé', 'éléments laissés')} à cause d’autres décisions`,
  operationKeptShow: 'Afficher la première dépêche concernée',
  operationTakenBack: 'annulée',
  showMore: 'Afficher la suite',
  takeBackShort: 'Annuler',
  takeBackOf: (words) => `Annuler cette seule décision\u00a0: ${words}`,
  laterDecision: (words) =>
    `Cette décision ne peut pas être annulée seule\u00a0: une décision plus récente en dépend («\u00a0${words}\u00a0»). Annulez d’abord celle-ci.`,

  recipeMake: 'Faire une recette',
  recipeMakeHint:
    'Une recette est un fichier de décisions et de réglages de ce corpus, utilisable dans un autre corpus ou par la commande.',
  recipeTitle: 'Titre',
  recipeDecisions: 'Décisions sur plusieurs dépêches',
  recipeSettings: 'Réglages du corpus',
  recipePart: (part, n) =>
    ({
      policies: `Réglages des règles (${frFigure(n)})`,
      lexicon: `Mots déclarés justes (${frFigure(n)})`,
      refusals: `Séries à ne plus proposer (${frFigure(n)})`,
      weights: n === 0 ? 'Mise en page apprise (rien n’a été appris)' : 'Mise en page apprise',
    })[part],
  recipeSave: 'Enregistrer la recette',
  recipeSaved: (name) => `La recette est enregistrée\u00a0: ${name}`,
  recipeApply: 'Appliquer une recette',
  recipeApplyHint:
    'Ses décisions sont prises dans les dépêches que vous choisissez, et dans aucune autre, en une seule opération qui s’annule d’un coup.',
  recipeFile: 'Choisir le fichier…',
  recipeFrom: (corpus, who, when) => `faite dans «\u00a0${corpus}\u00a0» par ${who}, ${when}`,
  recipeHolds: (n) => frCount(n, 'décision', 'décisions'),
  recipeTakeSettings: (policies, words, refusals, weights) =>
    `Reprendre aussi ${[
      ...(policies > 0 ? [frCount(policies, 'réglage de règle', 'réglages de règles')] : []),
      ...(words > 0 ? [frCount(words, 'mot', 'mots')] : []),
      ...(refusals > 0 ? [frCount(refusals, 'série refusée', 'séries refusées')] : []),
      ...(weights ? ['la mise en page apprise'] : []),
    ].join(', ')}`,
  recipeTakeSettingsHint:
    'Ce sont des réglages de tout le corpus, quelles que soient les dépêches choisies. Ils ne changent aucun texte\u00a0: ils valent pour ce qui sera importé ou nettoyé de nouveau par la suite. Annuler les décisions les laisse en place\u00a0; la page Règles et «\u00a0Apprendre cette mise en page…\u00a0» permettent d’y revenir.',
  recipeSettingsTaken: 'Les réglages de la recette ont été repris.',
  recipeCounting: 'Calcul de ce qui changerait…',
  recipeCount: 'Compter ce qui changerait',
  recipeChanges: ({ changed, dispatches, edits, fields, statuses }) =>
    `${frFigure(changed)} sur ${frCount(dispatches, 'dépêche', 'dépêches')} ${changed < 2 ? 'changerait' : 'changeraient'}\u00a0: ${[
      frCount(edits, 'correction', 'corrections'),
      frCount(fields, 'champ', 'champs'),
      ...(statuses > 0 ? [frCount(statuses, 'état', 'états')] : []),
    ].join(', ')}.`,
  recipeDo: 'Appliquer',
};
