/** What is said of losing nothing, in French; the English file says what each is for. */
import type { EN_KEEPING } from './en-keeping.ts';
import { frCount, frFigure } from './figures.ts';

export const FR_KEEPING: typeof EN_KEEPING = {
  takeDown: 'Supprimer…',
  takeDownOf: (title) => `Supprimer «\u00a0${title}\u00a0»`,
  takeDownTitle: (n) => `Supprimer définitivement ${frCount(n, 'dépêche', 'dépêches')}\u00a0?`,
  takeDownHint:
    'À n’employer que lorsque la loi exige qu’un texte soit détruit. Ses octets, son historique et toutes ses copies dans ce corpus sont effacés et ne pourront pas être retrouvés. Il reste\u00a0: le nom du fichier, son SHA-256, qui l’a supprimé, quand et pourquoi. Le même fichier ne pourra plus être importé.',
  takeDownElsewhere:
    'Les mots qui ne figurent que dans ce texte disparaissent aussi de ce que le corpus a appris et des décisions sur plusieurs dépêches\u00a0; ceux qui figurent dans d’autres dépêches restent, et sont nommés. Les sauvegardes, exportations, autres copies et historiques git qui contiennent le texte échappent au programme\u00a0: effacez-les vous-même.',
  takeDownReason: 'Motif',
  takeDownReasonHint:
    'Gardé avec le retrait, et montré à qui voudrait importer le texte de nouveau. Obligatoire.',
  takeDownNext: 'Continuer…',
  takeDownAsk: (n) =>
    `${frCount(n, 'dépêche sera détruite', 'dépêches seront détruites')}. Cela ne peut pas être annulé.`,
  takeDownBusy:
    'Destruction en cours… L’index de la liste est réécrit sans elle, ce qui prend un moment dans un grand corpus. Les autres fenêtres continuent pendant ce temps.',
  takeDownProgress: (done, total) =>
    `${frFigure(done)} sur ${frCount(total, 'dépêche détruite', 'dépêches détruites')}`,
  takeDownDo: 'Détruire définitivement',
  takeDownBack: 'Retour',
  takenDown: 'Supprimée',
  takenDownCount: (n) => `${frCount(n, 'dépêche a été supprimée', 'dépêches ont été supprimées')}.`,
  takenDownKept: (names) =>
    `Le texte figure encore dans ${names}, dont le contenu est une autre dépêche de ce corpus, ou dont d’autres ont été extraites. Supprimez-les aussi, ou retirez le texte du fichier et importez-le de nouveau.`,
  takenDownWords: (words) =>
    `Ces mots du texte restent dans ce que le corpus a appris et décidé, parce que d’autres dépêches les ont\u00a0: ${words}.`,
  takeDownInstead: 'La loi exige-t-elle sa destruction\u00a0?',

  // changes from outside
  setAside: (decisions, file) =>
    `Un autre programme a remis une copie plus ancienne d’une dépêche, qui fait foi maintenant. Rien n’est perdu\u00a0: ${decisions === 1 ? 'la décision prise depuis est gardée' : `les ${decisions} décisions prises depuis sont gardées`} dans «\u00a0${file}\u00a0». Pour y revenir, fermez le corpus et mettez ce fichier à la place de l’historique.`,
  changedOutside: 'Cette dépêche a été modifiée hors de Dépêche. Elle est affichée dans son état actuel.',
  writeHere: 'Essayer d’écrire ici',

  // verify
  verifyTitle: 'Vérifier le corpus',
  verifying: 'Lecture de tous les fichiers…',
  verifyCancelled: 'Arrêté. Voici ce qui a été lu jusque-là.',
  verifyCounts: (dispatches, sources) =>
    `${frCount(dispatches, 'dépêche', 'dépêches')} et ${frCount(sources, 'source', 'sources')} lues.${
      sources > dispatches
        ? ' Les fichiers dont des textes ont été extraits (JSON Lines) et les textes des dépêches retirées sont aussi des sources.'
        : ''
    }`,
  verifyProblems: 'Problèmes',
  verifyUnreferenced: (n) =>
    `${frCount(n, 'source n’appartient', 'sources n’appartiennent')} à aucune dépêche\u00a0: une importation interrompue, un fichier dont les textes étaient connus, ou une dépêche dont les fichiers ont disparu. C’est sans danger\u00a0; un texte peut être repris à zéro sous «\u00a0Réparer\u00a0».`,
  verifyStrays: (n) =>
    `${frCount(n, 'fichier n’appartient pas', 'fichiers n’appartiennent pas')} à ce corpus, comme les doubles que font les logiciels de synchronisation. Dépêche n’y touche pas.`,
  verifyStraysName: 'Fichiers étrangers à ce corpus',

  // joining copies
  mergeTitle: 'Réunir une autre copie',
  mergeHint:
    'Reprend, dépêche par dépêche, ce qu’un autre archiviste a décidé dans sa copie de ce corpus. L’autre copie est seulement lue. Ce qui a été décidé différemment des deux côtés reste comme ici, et attend d’être tranché.',
  mergeOther: 'Dossier de l’autre copie',
  mergeOtherHint: 'Le chemin complet du dossier qui contient son corpus.json.',
  mergeBase: 'Dossier du corpus dont les deux sont parties',
  mergeBaseHint: 'Peut rester vide\u00a0: leurs historiques disent ce qu’elles ont en commun.',
  mergeDo: 'Réunir',
  mergeBoth: 'Faire des deux un seul corpus',
  merging: 'Réunion…',
  mergeDone: (added, changed, removed) =>
    `${frCount(added, 'dépêche ajoutée', 'dépêches ajoutées')}, ${frCount(changed, 'modifiée', 'modifiées')}, ${frCount(removed, 'retirée', 'retirées')}.`,
  mergeNothing: 'Rien n’y figure qui ne soit déjà ici.',
  mergeKept: (parts) =>
    `Les deux copies ont modifié la description du corpus\u00a0; la vôtre est gardée pour\u00a0: ${parts}.`,
  mergeFailed: 'Dépêches qui n’ont pas pu être réunies',
  conflictsOpen: (n) => `Trancher ${frCount(n, 'conflit', 'conflits')}…`,
  conflictsTitle: 'Conflits',
  conflictsNone: 'Aucun conflit n’attend.',
  conflictsHint:
    'Ceci a été décidé différemment dans les deux copies. Votre décision vaut jusqu’à ce que vous tranchiez\u00a0; ce choix pourra être annulé.',
  conflictsCount: (n) =>
    n < 2 ? 'Une dépêche a des conflits à trancher.' : `${frFigure(n)} dépêches ont des conflits à trancher.`,
  conflictsSettle: 'Trancher…',
  conflictMine: 'Ici',
  conflictTheirs: (from) => `Dans «\u00a0${from}\u00a0»`,
  conflictEdits: 'Texte',
  conflictBlocks: 'Blocs',
  conflictStatus: 'État',
  conflictNotes: 'Notes',
  conflictEmpty: '(vide)',
  conflictRemoval: 'Dans le corpus',
  conflictRole: (role, words) => `${role}\u00a0: «\u00a0${words}\u00a0»`,
  conflictKept: 'Reste, avec ce qui a été décidé depuis',
  conflictRemoved: (reason) => (reason === '' ? 'Retirée' : `Retirée\u00a0: ${reason}`),
  conflictSettle: 'Trancher',
  conflictSettleOf: (title) => `Trancher les conflits de «\u00a0${title}\u00a0»`,

  // saving elsewhere
  saveElsewhere: 'Enregistrer ailleurs…',
  copyTitle: 'Copier le corpus ailleurs',
  copyHint:
    'Fait une copie complète de ce corpus dans un dossier nouveau ou vide. Le corpus lui-même n’est pas modifié.',
  copyUnsaved: (n) =>
    `${frCount(n, 'décision qui n’a pas pu être enregistrée ici sera', 'décisions qui n’ont pas pu être enregistrées ici seront')} dans la copie.`,
  copyPathHint: 'Le chemin complet, sur un disque où l’on peut écrire. Il est créé s’il n’existe pas.',
  copyDo: 'Copier',
  copying: 'Copie…',
  copyDone: (path) => `La copie est complète\u00a0: ${path}`,
  copyPart: (path) => `La copie contient tout ce qui a pu être lu\u00a0: ${path}. Rien n’a changé ici.`,
  copyFailed: 'Ce qui n’a pas pu être copié',
  copyLeft:
    'Des décisions non enregistrées n’ont pas pu être reprises dans la copie. Elles sont dans son fichier unsaved-decisions.json, que l’importation reprend, et toujours dans cette fenêtre.',
  copyOpen: 'Continuer dans la copie',

  // damage and repair
  damagedCount: (n) =>
    n < 2
      ? 'La notice d’une dépêche est endommagée.'
      : `Les notices de ${frFigure(n)} dépêches sont endommagées.`,
  repairOpen: 'Réparer…',
  repairTitle: 'Dépêches et fichiers endommagés',
  repairLooking: 'Recherche de ce qui peut être retrouvé…',
  repairNothing: 'Ce corpus ne contient rien d’endommagé qui puisse être réparé ici.',
  repairHint:
    'Rien n’est modifié avant que vous le demandiez, et les octets endommagés sont gardés à côté de ce qui les remplace.',
  repairList: 'Dépêches et fichiers endommagés',
  repairGives: (gives, revision) =>
    ({
      all: 'Tout ce qui a été décidé peut être retrouvé.',
      state:
        'Les décisions peuvent être retrouvées telles quelles\u00a0; les étapes qui y ont mené sont perdues en tout ou en partie, et ne peuvent plus être annulées une à une.',
      part: `Les décisions jusqu’à l’entrée ${frFigure(revision)} de son historique peuvent être retrouvées\u00a0; les suivantes sont illisibles.`,
      anew: 'Aucune des deux notices n’est lisible, mais la source est intacte\u00a0: elle est nettoyée de nouveau, et les décisions sont perdues.',
      nothing:
        'La source elle-même manque ou a changé. Remettez-la d’après une sauvegarde, ou importez le fichier de nouveau.',
    })[gives],
  damagedDescription: 'La description de ce corpus (corpus.json) est endommagée.',
  repairDescription: 'Description du corpus',
  repairDescriptionGives: (gives) =>
    ({
      sides:
        'Git en a laissé deux versions. Elles peuvent être réunies\u00a0; là où elles diffèrent, la vôtre est gardée.',
      copy: 'Elle peut être retrouvée telle que ce programme l’a lue ou écrite en dernier.',
      anew: 'Elle est recréée\u00a0: son titre, ses mots, ses refus, ses réglages et ses listes sont perdus\u00a0; les dépêches et les décisions ne le sont pas.',
    })[gives],
  damagedFilesCount: (n) =>
    n < 2
      ? 'Un fichier de ce corpus, autre qu’une dépêche, est endommagé.'
      : `${frFigure(n)} fichiers de ce corpus, autres que ses dépêches, sont endommagés.`,
  repairKind: (kind) =>
    ({
      operation: 'Décision sur plusieurs dépêches',
      tombstone: 'Retrait',
      conflicts: 'Conflits en attente',
      vocabulary: 'Vocabulaire',
    })[kind],
  repairFileGives: (gives) =>
    ({
      sides:
        'Git en a laissé deux versions. Elles peuvent être réunies\u00a0; là où elles diffèrent, la vôtre est gardée.',
      removed:
        'On ne sait plus qui l’a retirée, ni pourquoi. Elle peut être tenue pour retirée par le programme, et pourra alors être rétablie\u00a0: à ne pas faire si la loi l’a fait supprimer.',
      aside: 'Rien ne peut en être retrouvé. Il peut être laissé de côté\u00a0; ses octets sont gardés.',
      nothing: 'Rien ne peut en être retrouvé. Remettez une copie du fichier.',
    })[gives],
  repairKept: (terms) =>
    `Un libellé a changé des deux côtés\u00a0; le vôtre est gardé, l’autre y renvoie\u00a0: ${terms}.`,
  repairLeaveOut: 'Laisser de côté',
  repairedFiles: (n) =>
    `${frCount(n, 'fichier a été réparé ou laissé', 'fichiers ont été réparés ou laissés')} de côté.`,
  repairDo: 'Réparer',
  repairOf: (title) => `Réparer «\u00a0${title}\u00a0»`,
  repairAll: 'Réparer tout ce qui peut l’être',
  repairing: 'Réparation…',
  repairedCount: (n) => `${frCount(n, 'dépêche a été réparée', 'dépêches ont été réparées')}.`,
};
