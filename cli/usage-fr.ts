/** What each command takes, in French; `usage-en.ts` has the same options. */
import type { Usage } from './commands.ts';

const DATA_DIR = `  --data-dir DOSSIER  le dossier des réglages du programme`;

const ALL = `depeche fait de dépêches collectées un corpus propre et documenté. Les sources ne sont jamais modifiées.

  depeche clean CHEMIN…|-            nettoie des textes et écrit une notice JSON par ligne
  depeche import CORPUS CHEMIN…      importe des textes dans un corpus, créé s’il n’existe pas
  depeche export CORPUS --format F --out DOSSIER
                                     écrit le jeu de données nettoyé d’un corpus
  depeche merge CORPUS AUTRE [--base BASE]
                                     joint à un corpus les décisions d’une autre copie
  depeche verify CORPUS              vérifie chaque source par son SHA-256
  depeche stats CORPUS               écrit en JSON ce que compte un corpus
  depeche serve [CORPUS] [--port N]  ouvre l’application pour un navigateur de cet ordinateur

  depeche COMMANDE --help            ce que prend une commande
  depeche --version

L’avancement et les erreurs vont sur l’erreur standard. Codes de sortie : 0 tout est fait, 1 un texte ou une vérification
a échoué, 2 les arguments ne conviennent pas.
`;

const COMMANDS: Usage['commands'] = {
  clean: `depeche clean CHEMIN…|- [--recipe FICHIER] [--accept auto|all|none] [--format jsonl|text] [--jobs N]

Nettoie des fichiers texte (.txt, .text), des dossiers de fichiers texte et du JSON Lines (.jsonl, .ndjson, le texte dans
le champ « text »). « - » lit l’entrée standard : du JSON Lines si elle commence par « { », sinon un seul texte. Écrit une notice
par ligne, dans l’ordre de ce qui est lu : id, file, sha256, blocs, corrections, la notice nettoyée, ses mots et la langue
de chaque paragraphe. Les positions sont semi-ouvertes, en unités UTF-16 de la source. Ce qui ne peut pas être pris donne
{"file", "error": {"code", "message"}} à sa place, et le reste est fait.

  --recipe FICHIER  nettoyer avec les réglages, les mots, les refus et les poids appris d’une recette, et prendre ses
                    décisions (séries, champs, mots-clés) ; ce qu’elle décide reste, quoi que dise --accept
  --accept auto     appliquer les corrections dont les règles sont sûres ; les autres restent proposées (par défaut)
  --accept all      appliquer aussi les corrections proposées
  --accept none     n’appliquer aucune correction
  --format jsonl    une notice JSON par ligne (par défaut)
  --format text     le seul texte nettoyé, un saut de page (U+000C) seul sur sa ligne entre les dépêches
  --jobs N          nettoyer dans N fils d’exécution (par défaut : 1)
`,
  import: `depeche import CORPUS CHEMIN… [--data-dir DOSSIER]

Importe des fichiers texte, des dossiers et du JSON Lines dans le corpus du dossier CORPUS, créé s’il n’existe pas. Les
textes que le corpus a déjà sont reconnus à leurs octets et ne sont pas importés deux fois. Écrit une ligne JSON : les id
ajoutés, ce qui était connu, ce dont les dépêches ont été retirées et le restent, et lesquelles des dépêches ajoutées sont
des versions plus récentes, et desquelles.

${DATA_DIR}
`,
  export: `depeche export CORPUS --format json|jsonl|csv --out DOSSIER [--name NOM] [--replace] [--data-dir DOSSIER]

Écrit les notices nettoyées de toutes les dépêches dans un fichier du dossier donné. Écrit une ligne JSON : son chemin, ses
octets et son nombre de dépêches.

  --format F          json, jsonl ou csv
  --out DOSSIER       le dossier où écrire ; il est créé s’il n’existe pas
  --name NOM          le nom du fichier (par défaut : celui du dossier du corpus, avec l’extension du format)
  --replace           remplacer un fichier de ce nom
${DATA_DIR}
`,
  merge: `depeche merge CORPUS AUTRE [--base BASE] [--another-corpus] [--data-dir DOSSIER]

Joint à CORPUS les décisions d’AUTRE, la copie d’un autre archiviste : dépêche par dépêche et décision par décision. AUTRE
est seulement lu. Ce que les deux ont décidé autrement, ou que l’un a retiré quand l’autre a décidé, reste comme CORPUS
l’a, et attend d’être décidé dans l’application, sous « Conflits… » ; l’erreur standard nomme chaque dépêche. Écrit une
ligne JSON : les dépêches ajoutées, modifiées, retirées, et celles qui ont des conflits. Code de sortie 1 si une dépêche
n’a pas pu être jointe ou si des conflits attendent.

  --base BASE         le corpus dont les deux copies sont parties ; sans lui, ce que leurs historiques ont en commun
  --another-corpus    AUTRE peut être un autre corpus : toutes ses dépêches entrent dans CORPUS, et ce qui a été décidé
                      pour tout ce corpus l’est aussi pour les dépêches de CORPUS
${DATA_DIR}
`,
  verify: `depeche verify CORPUS [--data-dir DOSSIER]

Vérifie chaque source d’un corpus par son SHA-256, et ses notices. Écrit une ligne JSON avec les nombres ; les problèmes
vont sur l’erreur standard, une ligne par fichier, et font le code de sortie 1.

${DATA_DIR}
`,
  stats: `depeche stats CORPUS [--data-dir DOSSIER]

Écrit en JSON le nombre de dépêches, de mots, de blocs par rôle et de corrections par règle.

${DATA_DIR}
`,
  serve: `depeche serve [CORPUS] [--port N] [--data-dir DOSSIER]

Ouvre l’application pour un navigateur de cet ordinateur et écrit son adresse. Sans CORPUS, le dernier est ouvert, ou la
première fois l’échantillon. Ctrl+C y met fin une fois tout enregistré.

  --port N            le port à écouter ; sans lui celui de la dernière fois, ou un port libre
${DATA_DIR}
`,
};

export const USAGE_FR: Usage = { all: ALL, commands: COMMANDS };
