/** Failure sentences in French. `{name}` stands for a particular of the failure. */
import type { ErrorCode } from '../model/error-code.ts';

export const FAILURES_FR: Readonly<Record<ErrorCode, string>> = {
  'bad-request':
    'Le programme s’est demandé à lui-même une chose qui n’a pas de sens ({reason}). Rien n’a été modifié. Merci de le signaler.',
  'unsupported-by-host':
    'Cela ne peut pas se faire dans une fenêtre de navigateur. Saisissez plutôt le chemin du fichier ou du dossier.',
  internal:
    'Une erreur est survenue dans le programme\u00a0: {reason}. Ce qui était enregistré est en sûreté. Réessayez, et signalez-la si elle persiste.',
  'no-corpus-open': 'Aucun corpus n’est ouvert. Ouvrez-en un, ou créez-en un nouveau.',
  'not-a-corpus':
    '«\u00a0{path}\u00a0» n’est pas un corpus\u00a0: il ne contient pas de corpus.json. Choisissez un autre dossier, ou créez un corpus dans un dossier vide.',
  'corpus-exists':
    '«\u00a0{path}\u00a0» contient déjà un corpus. Ouvrez-le au lieu d’en créer un autre\u00a0; rien n’a été modifié.',
  'corpus-in-corpus':
    '«\u00a0{path}\u00a0» est dans le corpus «\u00a0{outer}\u00a0», qui y garde ses propres fichiers. Ouvrez ce corpus, ou choisissez un dossier ailleurs\u00a0; rien n’a été modifié.',
  'corpus-missing':
    'Le dossier «\u00a0{path}\u00a0» n’existe pas. S’il est sur un disque externe ou un partage, connectez-le et réessayez.',
  'corpus-elsewhere':
    'Le dossier qui se trouve maintenant à «\u00a0{path}\u00a0» n’est pas celui où ce corpus a été ouvert\u00a0: son disque ou son partage a peut-être été retiré. Rien n’y a été écrit, et ce qui était enregistré est en sûreté. Reconnectez-le et réessayez, ou rouvrez le corpus.',
  'corpus-changed':
    'Une autre fenêtre a ouvert «\u00a0{open}\u00a0» entre-temps, et ceci était destiné à «\u00a0{path}\u00a0». Rien n’a été modifié dans aucun des deux, et ce qui était enregistré est en sûreté. Rouvrez «\u00a0{path}\u00a0», et recommencez.',
  'corpus-damaged':
    '«\u00a0{path}\u00a0» n’est pas lisible comme description de corpus ({reason}). Rien n’a été modifié. Remettez une copie de corpus.json, ou déplacez-le pour qu’il soit refait d’après les dépêches.',
  'file-for-folder':
    'Dans le corpus «\u00a0{path}\u00a0», un fichier se trouve là où devrait être son dossier «\u00a0{name}\u00a0»\u00a0: il n’a pas été ouvert, et rien n’a changé. Déplacez ce fichier ailleurs, remettez le dossier d’après une copie, puis rouvrez le corpus.',
  'folder-for-file':
    'Dans le corpus «\u00a0{path}\u00a0», un dossier se trouve là où devrait être son fichier «\u00a0{name}\u00a0»\u00a0: il n’a pas été ouvert, et rien n’a changé. Déplacez ce dossier ailleurs, remettez le fichier d’après une copie, puis rouvrez le corpus.',
  'corpus-newer':
    '«\u00a0{path}\u00a0» a été écrit par une version plus récente de Dépêche (format {version}\u00a0; celle-ci connaît le format {known}). Il est ouvert en lecture seule\u00a0; mettez le programme à jour pour le modifier.',
  'corpus-read-only':
    'Le corpus est ouvert en lecture seule, car «\u00a0{file}\u00a0» ne peut pas être écrit ({reason}). Rien n’a été modifié, et rien n’est perdu. Rendez le disque et le dossier modifiables, puis essayez de nouveau d’écrire ici\u00a0; ou copiez le corpus dans un dossier où vous pouvez écrire.',
  'lock-is-folder':
    'Un dossier se trouve à la place de «\u00a0{path}\u00a0», où Dépêche note qui modifie le corpus\u00a0: il est donc ouvert en lecture seule, et rien n’a été modifié. Déplacez ce dossier ailleurs, puis rouvrez le corpus.',
  'corpus-locked':
    'Le corpus est en cours de modification par un autre Dépêche (processus {process} sur {host}, depuis le {since}). Il est ouvert en lecture seule\u00a0; fermez l’autre pour écrire ici.',
  'folder-not-empty':
    '«\u00a0{path}\u00a0» n’est pas vide. Un corpus se crée dans un dossier nouveau ou vide\u00a0; rien n’a été modifié.',
  'index-failed':
    'La liste de ce corpus ne peut pas être établie\u00a0: la partie du programme qui cherche ne fonctionne pas ({reason}). Rien n’est perdu, et les décisions sont enregistrées tout de même. Fermez d’autres programmes pour libérer de la mémoire, puis réessayez\u00a0; si cela persiste, relancez Dépêche ou réinstallez-le.',
  'dispatch-missing':
    'Il n’y a pas de dépêche {id} dans ce corpus. Elle a peut-être été retirée\u00a0; voyez les dépêches retirées.',
  'dispatch-damaged':
    'La notice de la dépêche {id} est endommagée ({reason}). Ses octets sont gardés tels quels. Ce qui peut être retrouvé est montré\u00a0; le reste du corpus n’est pas touché.',
  'dispatch-taken-down':
    '«\u00a0{file}\u00a0» contient un texte que {by} a fait supprimer le {at} ({reason}). Il n’a pas été importé, et rien n’en est gardé ici.',
  'tombstone-unreadable':
    'Nul ne peut dire si le texte de «\u00a0{file}\u00a0» a été supprimé à la demande de la loi, car {tombstone} est endommagé ({reason}). Il n’a donc été ni importé ni rétabli, et rien n’a changé. Remettez une copie de ce fichier, puis réessayez.',
  'decisions-unreadable':
    '«\u00a0{file}\u00a0», dans le dossier du corpus, ne peut pas être lu ({reason}) et cite peut-être un texte supprimé à la demande de la loi. Tout le reste de ce texte est détruit\u00a0; ce fichier a été laissé, car il contient peut-être des décisions sur d’autres dépêches. Ouvrez-le dans un éditeur\u00a0: réparez-le et supprimez de nouveau la dépêche, ou effacez-le.',
  'revision-conflict':
    'La dépêche {id} a été modifiée ailleurs depuis qu’elle est affichée. Elle a été rechargée\u00a0; décidez de nouveau.',
  'position-outside':
    'La position {position} est hors du bloc. Rien n’a été modifié\u00a0; choisissez un endroit dans le texte du bloc.',
  'block-missing':
    'Il n’y a plus de bloc de {from} à {to}. Rien n’a été modifié\u00a0; choisissez-le de nouveau.',
  'blocks-overlap': 'Deux blocs se recouvriraient à {position}. Rien n’a été modifié.',
  'nothing-to-join': 'Il n’y a pas de bloc après celui-ci auquel le joindre. Rien n’a été modifié.',
  'edit-missing': 'Cette correction n’existe plus. Rien n’a été modifié\u00a0; choisissez-la de nouveau.',
  'edits-overlap':
    'Cette correction en recouvrirait une autre qui est en vigueur. Rien n’a été modifié\u00a0; rejetez ou annulez d’abord l’autre.',
  'edit-in-the-way':
    'Une correction décidée par une personne se trouve à cheval sur cet endroit et serait perdue. Rien n’a été modifié\u00a0; revenez d’abord sur cette correction, ou choisissez un autre endroit.',
  'change-conflict':
    'Cette décision ne peut pas être annulée seule, car une décision ultérieure en dépend ({part}). Annulez d’abord celle-ci.',
  'conflicts-changed':
    'D’autres conflits de cette dépêche sont arrivés entre-temps\u00a0; rien n’a été tranché. Examinez-les tous, puis tranchez de nouveau.',
  'nothing-to-undo': 'Il n’y a rien à annuler dans cette dépêche.',
  'nothing-selected':
    'Aucune dépêche n’est concernée\u00a0: rien n’a changé. Choisissez-en d’autres, ou voyez si cela n’a pas déjà été fait.',
  'operation-missing': 'L’opération {id} n’est plus dans ce corpus. Rien n’a changé.',
  'operation-damaged':
    'Le fichier de l’opération {id} est illisible ({reason}). Toutes les dépêches l’avaient reprise, si bien que ce qu’elle a fait demeure\u00a0; seulement, elle ne peut pas être annulée en entier. Remettez une copie de operations/{id}.json, ou faites-la laisser de côté sous «\u00a0Dépêches endommagées\u00a0».',
  'open-operation-damaged':
    'Le fichier de l’opération {id} est illisible ({reason}). Ce qu’elle a fait demeure dans les dépêches qui l’avaient reprise, au moins {done}\u00a0; les autres ne l’ont pas. Remettez une copie de operations/{id}.json pour qu’elles l’aient, ou faites-la laisser de côté sous «\u00a0Dépêches endommagées\u00a0».',
  'already-undone': 'Cette opération a déjà été annulée. Rien n’a changé.',
  'reclean-under-way':
    'Cette opération est en train de nettoyer des dépêches. Rien n’a changé. Attendez qu’elle finisse, ou arrêtez-la d’abord.',
  'reclean-not-halted':
    'Cette opération n’est pas un nettoyage interrompu\u00a0: elle est arrivée à son terme, ou a été close ou annulée. Rien n’a changé.',
  'not-a-recipe':
    '«\u00a0{file}\u00a0» n’est pas une recette lisible par cette version ({reason}). Rien n’a changé. Choisissez un fichier écrit par «\u00a0Faire une recette\u00a0».',
  'nothing-to-redo': 'Il n’y a rien à rétablir dans cette dépêche.',
  'source-changed':
    'La source de {file} n’est plus celle qui a été importée\u00a0: son SHA-256 diffère. Elle a été modifiée hors de Dépêche. Remettez une copie d’après une sauvegarde, ou importez de nouveau le même fichier\u00a0; les décisions sont gardées.',
  'source-missing':
    'La source de {file} manque dans le dossier du corpus. Remettez-en une copie d’après une sauvegarde, ou importez de nouveau le même fichier\u00a0; les décisions sont gardées.',
  'invalid-value': '«\u00a0{value}\u00a0» ne convient pas au champ {field}. Rien n’a été modifié.',
  'vocabulary-unreadable':
    'Aucun terme n’a pu être lu dans «\u00a0{file}\u00a0» ({reason}). Rien n’a changé. Une liste est en CSV, ou en SKOS sous forme de JSON-LD.',
  'vocabulary-too-large':
    '«\u00a0{file}\u00a0» compte plus de {limit} termes, le maximum pour un vocabulaire. Rien n’a changé. N’en gardez que les termes dont le corpus a besoin, ou faites-en plusieurs listes.',
  'vocabulary-damaged':
    '«\u00a0{file}\u00a0», un vocabulaire de ce corpus, est endommagé ({reason}). Ses octets sont gardés tels quels, aucune valeur d’une dépêche n’est touchée, et rien n’a changé. Remettez une copie du fichier, puis réessayez.',
  'vocabulary-missing':
    'Le vocabulaire n’est plus là. Rien n’a changé\u00a0; regardez de nouveau la liste, ou importez-le encore.',
  'file-name-unreadable':
    'Le nom de «\u00a0{file}\u00a0» n’est pas écrit en Unicode (UTF-8), si bien que le fichier ne peut pas être ouvert par ce nom. Importez le dossier où il se trouve, ou renommez-le\u00a0; le reste a été fait.',
  'file-missing': 'Le fichier «\u00a0{file}\u00a0» n’existe pas. Vérifiez le chemin.',
  'file-unreadable':
    '«\u00a0{file}\u00a0» ne peut pas être lu ({reason}). Vérifiez ses droits d’accès, puis importez-le de nouveau\u00a0; le reste a été fait.',
  'record-damaged':
    '«\u00a0{file}\u00a0» est endommagé ({reason}). Ses octets sont gardés tels quels, et rien d’autre du corpus n’est touché.',
  'file-cut-short':
    '«\u00a0{file}\u00a0» n’a pas pu être lu jusqu’au bout\u00a0: il a changé ou disparu pendant son envoi. Rien n’en a été importé, et le reste a été fait\u00a0; importez-le de nouveau.',
  'file-empty': '«\u00a0{file}\u00a0» est vide. Il n’y a rien à en importer\u00a0; le reste a été fait.',
  'file-blank':
    '«\u00a0{file}\u00a0» ne contient que des blancs. Il n’y a rien à en importer\u00a0; le reste a été fait.',
  'file-binary':
    '«\u00a0{file}\u00a0» n’est pas du texte (octets binaires à la position {position}). Enregistrez-le en texte brut, puis importez-le de nouveau\u00a0; le reste a été fait.',
  'file-too-large':
    '«\u00a0{file}\u00a0» dépasse {limit} Mo. Divisez-le, puis importez les parties\u00a0; le reste a été fait.',
  'file-undecodable':
    'Le codage de «\u00a0{file}\u00a0» ne peut pas être reconnu. Enregistrez-le en UTF-8, puis importez-le de nouveau\u00a0; le reste a été fait.',
  'line-not-json':
    'La ligne {line} de «\u00a0{file}\u00a0» n’est pas du JSON complet. Réparez-la, puis importez le fichier de nouveau\u00a0; les autres lignes ont été faites.',
  'line-without-text':
    'La ligne {line} de «\u00a0{file}\u00a0» n’a pas de «\u00a0text\u00a0» non vide. Les autres lignes ont été faites.',
  'line-nested-too-deeply':
    'La ligne {line} de «\u00a0{file}\u00a0» a des champs imbriqués sur plus de {most} niveaux et n’a pas été prise. Écrivez-les plus à plat et importez de nouveau le fichier\u00a0; les autres lignes ont été faites.',
  'link-outside':
    '«\u00a0{file}\u00a0» est un lien qui mène hors du dossier à importer, vers «\u00a0{path}\u00a0», et a été laissé de côté. Si c’est voulu, importez ce fichier lui-même\u00a0; le reste a été fait.',
  'line-with-lone-surrogate':
    'Le «\u00a0text\u00a0» de la ligne {line} de «\u00a0{file}\u00a0» contient une moitié de caractère (un demi-codet isolé à la position {position}), qui ne peut pas être gardée. Réparez la ligne, puis importez le fichier de nouveau\u00a0; les autres lignes ont été faites.',
  'unknown-format':
    '«\u00a0{file}\u00a0» est d’un type qui ne peut pas être importé. Les fichiers texte (.txt) et JSON Lines (.jsonl) le peuvent.',
  'folder-unreadable':
    'Le dossier «\u00a0{file}\u00a0» ne peut pas être lu ({reason}). Vérifiez ses droits d’accès, puis réessayez\u00a0; le reste a été fait.',
  'nothing-to-import':
    'Il n’y a ni fichier texte (.txt) ni fichier JSON Lines (.jsonl) dans «\u00a0{file}\u00a0».',
  'merge-with-itself':
    '«\u00a0{path}\u00a0» est le corpus ouvert lui-même. Choisissez le dossier d’une autre copie\u00a0; rien n’a été modifié.',
  'merge-another-corpus':
    '«\u00a0{path}\u00a0» n’est pas une copie de ce corpus mais d’un autre, «\u00a0{title}\u00a0». Rien n’a été modifié. Vérifiez le dossier\u00a0; si les deux doivent n’en faire qu’un, dites-le\u00a0: toutes ses dépêches viennent alors ici, et ce qui a été décidé pour lui tout entier l’est aussi pour les dépêches d’ici.',
  'target-exists':
    '«\u00a0{file}\u00a0» existe déjà et n’a pas été touché. Choisissez un autre nom, ou autorisez son remplacement.',
  'target-in-corpus':
    '«\u00a0{file}\u00a0» se trouve dans le corpus «\u00a0{path}\u00a0», dont une exportation pourrait écraser des fichiers. Choisissez un dossier hors de ce corpus\u00a0; rien n’a été modifié.',
  'target-not-writable':
    '«\u00a0{file}\u00a0» ne peut pas être écrit ({reason}). Choisissez un autre dossier\u00a0; rien n’a été modifié.',
  'disk-full':
    'Le disque est plein\u00a0: «\u00a0{file}\u00a0» n’a pas pu être écrit. Ce qui était enregistré est en sûreté, et le travail non enregistré est gardé ici. Libérez de la place, puis réessayez.',
  'disk-read-only':
    'Le disque est en lecture seule\u00a0: «\u00a0{file}\u00a0» n’a pas pu être écrit. Ce qui était enregistré est en sûreté, et le travail non enregistré est gardé ici. Rendez-le accessible en écriture, puis réessayez.',
  'disk-error':
    'Le disque a signalé une erreur à «\u00a0{file}\u00a0» ({reason}). Ce qui était enregistré est en sûreté, et le travail non enregistré est gardé ici. Vérifiez le disque, puis réessayez.',
  'too-many-open-files':
    'Le système a trop de fichiers ouverts pour écrire «\u00a0{file}\u00a0». Le travail non enregistré est gardé ici. Fermez d’autres programmes, puis réessayez.',
  cancelled: 'Interrompu. Ce qui était fait est gardé, en entier.',
  'too-few-reviewed':
    'Il n’y a que {reviewed} dépêches relues une à une dont l’apprentissage puisse se servir\u00a0; il en faut au moins {least}. {leftOut} autres ont été marquées relues ensemble et ne comptent pas. Ouvrez-en quelques-unes, décidez d’un bloc ou de l’état sur place, puis recommencez.',
  'job-missing': 'Cette tâche est terminée, ou n’a jamais eu lieu.',
  'host-unreachable':
    'Le programme derrière cette fenêtre ne répond pas. Le travail non enregistré est gardé dans cet onglet\u00a0: relancez Dépêche, ouvrez la nouvelle adresse dans ce même onglet, puis réessayez.',
  'not-authorised':
    'Cette fenêtre n’a pas été ouverte par la dernière adresse que Dépêche a affichée. Le travail non enregistré est gardé dans cet onglet\u00a0: relancez Dépêche, ouvrez la nouvelle adresse dans ce même onglet, puis réessayez.',
};
