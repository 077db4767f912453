/** Ce qui se dit pour ne rien perdre. In French; the English file says what each is for. */
import type { EN_KEEPING } from './en-keeping.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? one : many}`;

export const FR_KEEPING: typeof EN_KEEPING = {
  takeDown: 'Supprimer…',
  takeDownOf: (title) => `Supprimer « ${title} »`,
  takeDownTitle: (n) => `Supprimer définitivement ${count(n, 'dépêche', 'dépêches')} ?`,
  takeDownHint:
    'Pour quand la loi exige qu’un texte soit détruit. Ses octets, son historique et toutes ses copies dans ce corpus sont effacés et ne pourront être retrouvés. Il reste : le nom du fichier, son SHA-256, qui l’a supprimé, quand et pourquoi. Le même fichier ne pourra plus être importé.',
  takeDownElsewhere:
    'Les sauvegardes, exports et historiques git qui contiennent le texte sont hors du programme : effacez-les vous-même.',
  takeDownReason: 'Motif',
  takeDownReasonHint:
    'Gardé avec le retrait, et montré à qui voudrait importer le texte de nouveau. Obligatoire.',
  takeDownNext: 'Continuer…',
  takeDownAsk: (n) =>
    `${count(n, 'dépêche sera détruite', 'dépêches seront détruites')}. Cela ne peut être annulé.`,
  takeDownDo: 'Détruire définitivement',
  takeDownBack: 'Retour',
  takenDown: 'Supprimée',
  takenDownCount: (n) => `${count(n, 'dépêche a été supprimée', 'dépêches ont été supprimées')}.`,
  takenDownKept: (names) =>
    `Le texte figure encore dans ${names}, d’où d’autres dépêches de ce corpus ont été extraites. Supprimez-les aussi, ou retirez le texte du fichier et importez-le de nouveau.`,
  takeDownInstead: 'La loi exige-t-elle sa destruction ?',
};
