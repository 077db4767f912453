/** What the three views say, in both languages. Names and letters of roles are in `strings/roles.ts`. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { MarkKind } from '../../core/diff/marks.ts';
import type { Locale } from '../../core/model/localised.ts';
import { enCount, enFigure, frCount, frFigure } from '../strings/figures.ts';

const EN = {
  noText: 'This dispatch has no text.',
  dispatchText: 'Text of the dispatch',

  // Curate: blocks
  roleOf: (role: string) => `Role: ${role}`,
  roles: 'Role',
  block: 'Block',
  splitBlock: COMMAND_NAMES['split-block'].en,
  splitHere: 'Split here',
  joinNext: COMMAND_NAMES['join-block'].en,
  editByHand: COMMAND_NAMES['edit-by-hand'].en,
  relateFrom: COMMAND_NAMES['relate-from'].en,
  unsure: 'unsure',
  unsureOf: (role: string) => `Role: ${role}, unsure`,
  unsureHint: (percent: number) =>
    `Role or bounds may be wrong (confidence ${percent}%). Change them, or give the role again to confirm it.`,
  unsureBlocks: (n: number) => `${enFigure(n)} unsure`,
  nothingToSplit: 'Nothing to split: no related block was found in this dispatch.',
  splitPlace: 'Place to split the block',
  boundPlace: 'Bound to the next block',
  placeBetween: (left: string, right: string) => `between “${left}” and “${right}”`,
  unfold: 'Show related items',
  fold: 'Fold related items',
  teasers: (n: number) => enCount(n, 'teaser', 'teasers'),
  relatedBlocks: (n: number) => enCount(n, 'block', 'blocks'),
  captionsClipped: (n: number) =>
    enCount(n, 'caption may have lost its first letter', 'captions may have lost their first letter'),
  captionsRepeated: (n: number) =>
    enCount(n, 'caption equal to its headline', 'captions equal to their headlines'),
  toDecide: (n: number) => `${enFigure(n)} to decide`,

  // Curate: editing by hand
  editing: 'Cleaned text of the block',
  editingHint: 'Typing is kept as you pause. Escape leaves.',

  // Edits
  states: { proposed: 'to decide', accepted: 'accepted', rejected: 'rejected', superseded: 'replaced' },
  marks: {
    space: 'space',
    'no-break-space': 'no-break space',
    'line-break': 'line break',
    tab: 'tab',
    hidden: 'invisible character',
  } satisfies Record<MarkKind, string>,
  inserted: (what: string) => `${what} inserted`,
  removed: (what: string) => `${what} removed`,
  replaced: (before: string, after: string) => `“${before}” replaced by “${after}”`,
  textInserted: (text: string) => `“${text}” inserted`,
  textRemoved: (text: string) => `“${text}” removed`,
  editName: (what: string, where: string, state: string) => `${what}: ${where}, ${state}`,

  // Review
  source: 'Source',
  cleaned: 'Cleaned',
  accept: COMMAND_NAMES.accept.en,
  reject: COMMAND_NAMES.reject.en,

  // Read
  images: 'Images',
  imageText: 'Image text',
  credit: (who: string) => `Photo: ${who}`,
  related: 'Related',
  inThisCorpus: (title: string) => `In this corpus: ${title}`,
  teasedIn: (n: number) => `a teaser in ${enCount(n, 'dispatch', 'dispatches')}`,
  storyBy: (by: 'cut' | 'summary'): string => (by === 'cut' ? '(headline cut)' : '(by its first words)'),
  noStory: 'No story in this dispatch',
  noStoryHint:
    'None of its blocks is a headline, lead or body. Give a block such a role in Curate, and it will be read here.',
};

export type ViewStrings = typeof EN;

const FR: ViewStrings = {
  noText: 'Cette dépêche n’a pas de texte.',
  dispatchText: 'Texte de la dépêche',

  roleOf: (role) => `Rôle\u00a0: ${role}`,
  roles: 'Rôle',
  block: 'Bloc',
  splitBlock: COMMAND_NAMES['split-block'].fr,
  splitHere: 'Couper ici',
  joinNext: COMMAND_NAMES['join-block'].fr,
  editByHand: COMMAND_NAMES['edit-by-hand'].fr,
  relateFrom: COMMAND_NAMES['relate-from'].fr,
  unsure: 'incertain',
  unsureOf: (role) => `Rôle\u00a0: ${role}, incertain`,
  unsureHint: (percent) =>
    `Le rôle ou les limites sont peut-être faux (confiance ${percent}\u00a0%). Changez-les, ou redonnez le rôle pour le confirmer.`,
  unsureBlocks: (n) => frCount(n, 'incertain', 'incertains'),
  nothingToSplit:
    'Rien à séparer\u00a0: aucun bloc «\u00a0à lire aussi\u00a0» n’a été trouvé dans cette dépêche.',
  splitPlace: 'Endroit où couper le bloc',
  boundPlace: 'Limite avec le bloc suivant',
  placeBetween: (left, right) => `entre «\u00a0${left}\u00a0» et «\u00a0${right}\u00a0»`,
  unfold: 'Afficher les articles à lire aussi',
  fold: 'Replier les articles à lire aussi',
  teasers: (n) => frCount(n, 'renvoi', 'renvois'),
  relatedBlocks: (n) => frCount(n, 'bloc', 'blocs'),
  captionsClipped: (n) =>
    frCount(
      n,
      'légende a peut-être perdu sa première lettre',
      'légendes ont peut-être perdu leur première lettre',
    ),
  captionsRepeated: (n) => frCount(n, 'légende égale à son titre', 'légendes égales à leur titre'),
  toDecide: (n) => `${frFigure(n)} à décider`,

  editing: 'Texte nettoyé du bloc',
  editingHint: 'La saisie est gardée à chaque pause. Échap pour quitter.',

  states: { proposed: 'à décider', accepted: 'acceptée', rejected: 'rejetée', superseded: 'remplacée' },
  marks: {
    space: 'espace',
    'no-break-space': 'espace insécable',
    'line-break': 'retour à la ligne',
    tab: 'tabulation',
    hidden: 'caractère invisible',
  },
  inserted: (what) => `${what} en plus`,
  removed: (what) => `${what} en moins`,
  replaced: (before, after) => `«\u00a0${before}\u00a0» remplacé par «\u00a0${after}\u00a0»`,
  textInserted: (text) => `«\u00a0${text}\u00a0» en plus`,
  textRemoved: (text) => `«\u00a0${text}\u00a0» en moins`,
  editName: (what, where, state) => `${what}\u00a0: ${where}, ${state}`,

  source: 'Source',
  cleaned: 'Nettoyé',
  accept: COMMAND_NAMES.accept.fr,
  reject: COMMAND_NAMES.reject.fr,

  images: 'Images',
  imageText: 'Texte d’image',
  credit: (who) => `Photo\u00a0: ${who}`,
  related: 'À lire aussi',
  inThisCorpus: (title) => `Dans ce corpus\u00a0: ${title}`,
  teasedIn: (n) => `renvoi dans ${frCount(n, 'dépêche', 'dépêches')}`,
  storyBy: (by) => (by === 'cut' ? '(titre coupé)' : '(d’après ses premiers mots)'),
  noStory: 'Pas d’article dans cette dépêche',
  noStoryHint:
    'Aucun de ses blocs n’est un titre, un chapeau ou un corps. Donnez ce rôle à un bloc dans Corriger, et il se lira ici.',
};

const STRINGS: Readonly<Record<Locale, ViewStrings>> = { en: EN, fr: FR };

export const viewStrings = (locale: Locale): ViewStrings => STRINGS[locale];
