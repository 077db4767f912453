/** What the Rules page says, and what evidence says of rules, in French. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { EN_RULES } from './en-rules.ts';
import { frCount, frFigure } from './figures.ts';

const dispatches = (n: number): string => frCount(n, 'dépêche', 'dépêches');

export const FR_RULES: typeof EN_RULES = {
  pageRules: COMMAND_NAMES['page-rules'].fr,
  rulesHint:
    'Les règles proposent des corrections. Une règle automatique accepte d’elle-même ce dont elle est assez sûre\u00a0; le reste attend une personne. Rien ne change ici avant d’être appliqué.',
  rulesTable: 'Ce que chaque règle peut faire',
  rulePolicy: 'Régime',
  policyOf: (rule) => `Régime\u00a0: ${rule}`,
  policies: { auto: 'Automatique', propose: 'Demander', off: 'Désactivée' },
  threshold: 'Accepte dès',
  thresholdOf: (rule) => `Accepte dès cette confiance\u00a0: ${rule}`,
  thresholdSliderOf: (rule) => `Curseur, accepte dès cette confiance\u00a0: ${rule}`,
  ruleVersion: (id, version) => `${id}, version ${version}`,
  ruleOffByDefault: 'Désactivée sauf demande\u00a0: affaire de style, jamais comptée comme une faute.',
  ruleOwn: (policy, from) =>
    from === null
      ? `d’origine\u00a0: ${policy.toLowerCase()}`
      : `d’origine\u00a0: ${policy.toLowerCase()} dès ${from}`,
  ruleChanged: 'pas encore appliqué',
  ruleReset: 'Rétablir',
  ruleResetOf: (rule) => `Rétablir\u00a0: ${rule}`,
  observed: 'Jugée juste',
  observedHint: 'Part des corrections acceptées parmi celles qu’une personne a acceptées ou rejetées.',
  observedOf: (n) => `sur ${frCount(n, 'jugée', 'jugées')}`,
  draftOf: (n) =>
    `${frCount(n, 'règle modifiée, pas encore appliquée', 'règles modifiées, pas encore appliquées')}.`,
  draftDiscard: 'Abandonner',
  draftKeep: 'Seulement pour la suite',
  draftKept: 'Les règles valent pour ce qui sera importé désormais.',

  reclean: 'Nettoyer de nouveau',
  recleanHint:
    'Applique les règles telles que réglées ci-dessus aux dépêches déjà présentes, avec les mots et les refus ci-dessous. Ce qu’une personne a décidé reste. Chaque dépêche modifiée reçoit une entrée dans son historique, où la modification peut donc être annulée aussi.',
  recleanScope: 'Dépêches',
  recleanOpen: (n) => `Pas encore relues, ${dispatches(n)}`,
  recleanAll: (n) => `Tout le corpus, ${dispatches(n)}`,
  recleanList: (n) => `La liste actuelle, ${dispatches(n)}`,
  recleanAnew: 'Aussi les blocs et les métadonnées que personne n’a décidés',
  recleanAnewHint: 'Un bloc où quelque chose a été décidé reste tel quel.',
  recleanLook: 'Voir ce qui changerait',
  recleanLooking: 'Examen de ce qui changerait…',
  recleanDo: (n) => `Nettoyer de nouveau ${dispatches(n)}`,
  recleanDoing: 'Nettoyage en cours…',
  recleanUndo: 'Annuler ce nettoyage',
  recleanNothing: (n) =>
    n < 2 ? 'Rien ne changerait dans cette dépêche.' : `Rien ne changerait dans ces ${dispatches(n)}.`,
  recleanWould: (changed, n) =>
    `${frFigure(changed)} sur ${dispatches(n)} ${changed < 2 ? 'changerait' : 'changeraient'}.`,
  recleanDid: (changed, n) =>
    `${frFigure(changed)} sur ${dispatches(n)} ${changed < 2 ? 'a changé' : 'ont changé'}.`,
  recleanDidNothing: 'Rien n’avait à changer.',
  recleanCut:
    'Arrêté avant la fin. Ce qui est fait reste\u00a0; le nettoyage peut reprendre de là, ou être annulé.',
  recleanLookCut: 'Arrêté avant la fin\u00a0: ces chiffres ne portent que sur une partie.',
  recleanFailed: (n) =>
    n < 2
      ? `${dispatches(n)} n’a pas pu être examinée\u00a0; elle reste telle quelle.`
      : `${dispatches(n)} n’ont pas pu être examinées\u00a0; elles restent telles quelles.`,
  recleanUndone: (n) => `Annulé dans ${dispatches(n)}, là où rien n’a été décidé depuis.`,
  recleanHalted: (done, all) =>
    `Le nouveau nettoyage s’est interrompu après au moins ${frFigure(done)} sur ${dispatches(all)}. Ce qui est fait demeure, et les autres sont restées telles quelles.`,
  recleanMissed: (n) =>
    n < 2 ? `${dispatches(n)} n’a pas pu être lue` : `${dispatches(n)} n’ont pas pu être lues`,
  recleanGoOn: 'Reprendre',
  recleanLeave: 'Laisser ainsi',
  recleanReached: (done, all) => `interrompu après au moins ${frFigure(done)} sur ${dispatches(all)}`,
  recleanTable: 'Ce que deviennent les corrections',
  effects: {
    accepted: 'Deviennent acceptées',
    proposed: 'Deviennent proposées',
    'appears-accepted': 'Apparaissent acceptées',
    'appears-proposed': 'Apparaissent proposées',
    disappears: 'Disparaissent',
    revised: 'Nouveaux indices seulement',
  },
  allRules: 'Toutes les règles',
  recleanBlocks: (blocks, fields) =>
    `Aussi ${frCount(blocks, 'bloc', 'blocs')} et ${frCount(fields, 'champ de métadonnées', 'champs de métadonnées')}.`,
  examples: 'Exemples',
  exampleOpen: (title) => `Ouvrir «\u00a0${title}\u00a0»`,

  corpusWords: 'Mots de ce corpus',
  corpusWordsHint:
    'Tenus pour justes, quoi que dise le lexique. Ils comptent dès la prochaine importation ou le prochain nettoyage.',
  corpusWordsNone: (command, keys) =>
    `Aucun mot n’est encore déclaré juste. Choisissez «\u00a0${command}\u00a0»${keys === null ? '' : ` (${keys})`} sur une correction qui en changerait un, ou ajoutez-le ici.`,
  wordAdd: 'Ajouter un mot',
  wordAddHint: 'Un seul mot, tel qu’il s’écrit.',
  wordInvalid: 'Écrivez un seul mot, sans espace.',
  refusals: 'Séries refusées',
  refusalsHint:
    'Ce qui a été rejeté une fois n’est plus proposé dès la prochaine importation ou le prochain nettoyage. Les corrections en attente dans d’autres dépêches restent jusqu’à ce qu’elles soient décidées.',
  refusalsNone: 'Rien n’a encore été rejeté.',
  refusalBefore: 'Tel quel',
  refusalAfter: 'Ce qui n’est plus proposé',
  refusalInvalid: 'Les deux côtés doivent différer.',
  add: 'Ajouter',
  known: 'C’est déjà dans la liste.',
  searchIn: (list) => `Chercher\u00a0: ${list}`,
  removeOf: (name) => `Retirer ${name}`,
  removeFromList: 'Retirer',
  listNoResult: 'Rien dans la liste ne contient ces lettres.',
  figure: frFigure,
  decidedNobody: 'on ne sait pas qui l’a décidé',
  forgot: (name) => `«\u00a0${name}\u00a0» a été retiré de la liste.`,
  learned: (name) => `«\u00a0${name}\u00a0» a été ajouté à la liste.`,
  listUndone: 'La liste est comme avant.',

  wordDeclared: (word) => `«\u00a0${word}\u00a0» est désormais un mot de ce corpus.`,
  ruleLink: (id, version) => `${id} v${version}`,
  ruleLinkOf: (rule) => `Règle ${rule}\u00a0: la montrer sur la page Règles`,
  reasons: {
    reaches: (confidence, threshold) =>
      `Automatique\u00a0: sa confiance (${confidence}) atteint ${threshold}, seuil à partir duquel cette règle accepte.`,
    below: (confidence, threshold) =>
      `Proposée\u00a0: sa confiance (${confidence}) est inférieure à ${threshold}, seuil à partir duquel cette règle accepte.`,
    proposes: () => 'Proposée\u00a0: cette règle ne fait que proposer dans ce corpus.',
    off: () => 'Cette règle est désactivée dans ce corpus\u00a0; la correction date d’avant.',
    otherwise: () =>
      'Son état n’est pas celui que donneraient les réglages actuels\u00a0; un nouveau nettoyage le changerait.',
  },
  refusedHere: 'Refusée dans ce corpus\u00a0: elle ne sera plus proposée à l’avenir.',
};
