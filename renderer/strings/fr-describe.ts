/** What the window says about learning, vocabularies, names, and describing many dispatches at once, in French. */
import type { EN_DESCRIBE } from './en-describe.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr')} ${Math.abs(n) < 2 ? one : many}`;
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toLocaleString('fr')}\u00a0%`;

export const FR_DESCRIBE: typeof EN_DESCRIBE = {
  learnTitle: 'Apprendre cette mise en page',
  learnHint:
    'Les blocs sont trouvés par des poids livrés avec le programme. Là où les pages de ce corpus sont disposées autrement, il peut apprendre des dépêches que vous avez relues. Une sur cinq est mise de côté et ne sert qu’à comparer.',
  learnReviewed: (n) => `${count(n, 'dépêche relue', 'dépêches relues')} dont apprendre`,
  learnTooFew: (n, least) =>
    `${count(n, 'dépêche est relue', 'dépêches sont relues')}\u00a0; il en faut au moins ${least}. Relisez-en d’autres d’abord.`,
  learnStart: 'Apprendre',
  learning: 'Apprentissage…',
  learnUsed: 'Ce corpus emploie ses propres poids.',
  learnShipped: 'Ce corpus emploie les poids livrés avec le programme.',
  learnGiveBack: 'Revenir aux poids du programme',
  learnGivenBack: 'Les poids du programme servent de nouveau à ce qui sera importé désormais.',
  learnAgreement: 'Accord avec votre relecture',
  learnOn: (n, held) =>
    `Appris de ${count(n, 'dépêche', 'dépêches')}\u00a0; comparé sur ${count(held, 'autre', 'autres')}`,
  learnBefore: 'à présent',
  learnAfter: 'appris',
  learnExact: 'Dépêches dont l’article est exactement comme à la relecture',
  learnBlocks: 'Blocs comme à la relecture (F1)',
  learnBetter: 'Les poids appris s’accordent mieux avec votre relecture.',
  learnSame: 'Les poids appris ne s’accordent ni mieux ni moins bien. Rien ne pousse à les employer.',
  learnWorse: 'Les poids appris s’accordent moins bien avec votre relecture. Mieux vaut les écarter.',
  learnUse: 'Les employer',
  learnDiscard: 'Écarter',
  learnUsing: 'Les poids appris servent à ce qui sera importé, ou nettoyé de nouveau, désormais.',
  learnCancelled: 'Interrompu. Rien n’a changé.',
  percentOf: percent,
};
