/**
 * Lists and tables that a story tells although nothing marks them: what stood before their points was lost with the page's
 * markup. A sentence that ends in a colon heads a list, `The plan provides for:`, and some lines without a stop follow it; a
 * table is rows of figures, with short lines that head them among them: `Hausses`, `Riz 6,2 %`, `Café 3,1 %`.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { addLabelledLists } from './labelled-lists.ts';
import { isProse } from './line-shapes.ts';
import { addListsOfVerblessHeads, NO_POINT, offersForSure } from './verbless-heads.ts';

const LEAST_POINTS = 2;
const MOST_POINTS = 16;
/** What a story announces below with no other verb: `Voici la liste des lauréats :`. A page announces what it offers so as well. */
const ANNOUNCES = inBasicPlane(
  /^(?:Voici|Ci-(?:dessous|après)|Here (?:is|are)|Sau đây là|Dưới đây là)(?!\p{L})/u,
);
const isHead = (features: FeatureSet, said: () => string): boolean =>
  features.has('ends-colon') &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  (!features.has('verbless') || (ANNOUNCES.test(said()) && !offersForSure(said())));

const isPoint = (features: FeatureSet): boolean =>
  (features.has('ends-open') || features.has('ends-colon')) &&
  !NO_POINT.some((feature) => features.has(feature));

/** Adds to the points of such lists that they are points of a list. */
export const addToldLists = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let points: FeatureSet[] | null = null;
  /** Whether a paragraph stands above, below the last heading of links. */
  let tells = false;
  const settle = (): void => {
    if (points !== null && points.length >= LEAST_POINTS && points.length <= MOST_POINTS)
      for (const features of points) features.add('starts-list');
    points = null;
  };
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    if (points !== null && isPoint(features)) {
      points.push(features);
      continue;
    }
    settle();
    if (features.has('related-heading')) tells = false;
    else if (isProse(features)) tells = true;
    if (tells && isHead(features, () => text.slice(piece.from, piece.to))) points = [];
  }
  settle();
  addLabelledLists(text, arcs, units);
  addListsOfVerblessHeads(text, arcs, units);
};

/** What an instruction begins with: an infinitive, with what is done: `Garder une distance …`, `Ne pas se présenter si …`. */
const INSTRUCTION = inBasicPlane(
  /^(?:Ne (?:pas|plus|jamais|rien) (?:se |s[’']|y |en )?\p{Ll}+(?:er|ir|re)|(?:Se |S[’'])\p{Ll}+(?:er|ir|re)|(?!(?:Hier|Premier|Dernier|Février|Janvier|Entre|Contre|Outre|Notre|Votre|Autre|Maire|Ministre|Lettre|Centre|Quatre|Septembre|Octobre|Novembre|Décembre|Être|Désir|Plaisir|Papier|Atelier|Chantier|Dossier|Encore|Guerre|Terre|Maître|Théâtre|Membre|Œuvre|Ouvrier|Pompier|Policier|Conseiller)(?!\p{L}))\p{Lu}\p{Ll}+(?:er|ir|oir|re))(?: (?:bien|plutôt|toujours|régulièrement|systématiquement|uniquement))? (?:le |la |les |l[’']|un |une |des |du |de |d[’']|son |sa |ses |leur |leurs |votre |vos |ce |cette |ces |tout |toute |tous |toutes |chaque |aux? |à |en |par |sur |sous |dans |avec |avant |pour |si |plus |lors |\d)/u,
);
/** Whether a line says what is to be done, as parts of a story are headed: no title of a link starts so that a summary tells again. */
export const startsWithInfinitive = (said: string): boolean => INSTRUCTION.test(said);
const LEAST_INSTRUCTIONS = 3;
/** Whether what is said to be done is a line of a list. Without a stop it may be the title of a link. */
const isInstruction = (features: FeatureSet, said: string): boolean =>
  (features.has('ends-stop') || features.has('ends-colon')) &&
  !features.has('furniture') &&
  !features.has('credit-end') &&
  !features.has('marked-link') &&
  !features.has('related-heading') &&
  (features.has('short') || features.has('mid') || features.has('tiny') || features.has('long')) &&
  INSTRUCTION.test(said);

/** Adds to instructions, one below the other below a paragraph, that they are points of a list: alone they read as captions do. */
export const addInstructions = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let points: FeatureSet[] = [];
  let tells = false;
  const settle = (): void => {
    if (points.length >= LEAST_INSTRUCTIONS) for (const features of points) features.add('starts-list');
    points = [];
  };
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    if (tells && isInstruction(features, text.slice(piece.from, piece.to))) {
      points.push(features);
      continue;
    }
    settle();
    if (features.has('related-heading')) tells = false;
    else if (isProse(features)) tells = true;
  }
  settle();
};

/** What no line of a table is; its head may be nothing but names. */
const NO_ROW = NO_POINT.filter((feature) => feature !== 'names-only');

const LEAST_ROWS = 3;
const LONGEST_LABEL = 60;
/** A title of the table and its head, or the name of a part of it. */
const MOST_LABELS = 2;
/** Of the characters of a row at least this share are digits, more than of a title that tells an amount. */
const ROW_SHARE = 0.14;
const ROW_END = /[\d%€$)](?: ?\p{L}{1,3})?$/u;

/** A number and what it counts, as boxes of figures tell: `45 % de la récolte est exportée`. */
const COUNTS = inBasicPlane(/^\d[\d.,]*(?:[ \u00a0]\d{3})*[ \u00a0]?(?:%|€|\$|\p{Ll}{2,})/u);

/** An hour of a programme, which goes on in small letters where a link has its title: `10 h : ouverture du marché`. */
const HOUR = inBasicPlane(/^\d{1,2} ?(?:h|:)(?: ?\d{2})?(?:[ \u00a0]?[:,–-])? \p{Ll}/u);
/** The day of a programme, above its hours. */
const DAY = inAnyCase(/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?:er)? \p{L}+$/iu);

/** One of whom results tell no figure: `Name Surname : abandon`. */
const UNPLACED = inAnyCase(
  /^[^:]{3,40}[ \u00a0]?(?::|,| -| –) ?(?:abandon|arrêtée?|disqualifiée?|éliminée?|forfait|hors (?:délai|course)|non (?:partante?|classée?)|absente?|blessée?|dnf|dns|dsq|did not (?:finish|start)|retired|withdrawn|bỏ cuộc)$/iu,
);

const isRow = (line: string): boolean => {
  if (COUNTS.test(line) || HOUR.test(line) || UNPLACED.test(line)) return true;
  const digits = line.replace(/\D/gu, '').length;
  return digits > 0 && digits >= ROW_SHARE * line.length && ROW_END.test(line);
};

/** What parts the cells of a row, where a page kept it. */
const BETWEEN_CELLS = /\t+| ?\| ?/u;
const LEAST_CELLS = 2;
const LONGEST_CELL = 48;
const LEAST_CELL_ROWS = 2;
/** How many cells a line has that may be a row; 0 for none. */
const cellsOf = (line: string): number => {
  const cells = line.split(BETWEEN_CELLS);
  return cells.length >= LEAST_CELLS && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells.length : 0;
};
/** Whether bars alone part the cells, as they part the sections of a page. */
const isBarred = (line: string): boolean => !line.includes('\t');

/**
 * Adds to the rows of tables whose cells are kept apart, head and all, that they are points of a list: some lines with as many
 * cells, one below the other, below a paragraph.
 */
export const addCells = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let rows: FeatureSet[] = [];
  let cells = 0;
  let barred = false;
  let tells = false;
  const settle = (): void => {
    // Of cells behind bars three are needed, and rows, too: pages print two parts of a line so.
    const least = barred ? LEAST_CELLS + 1 : LEAST_CELLS;
    if (cells >= least && rows.length >= (barred ? LEAST_CELL_ROWS + 1 : LEAST_CELL_ROWS))
      for (const features of rows) features.add('starts-list');
    rows = [];
    cells = 0;
  };
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = text.slice(piece.from, piece.to);
    const count = tells && !features.has('furniture') ? cellsOf(said) : 0;
    if (count === 0 || count !== cells || isBarred(said) !== barred) settle();
    if (count > 0) {
      cells = count;
      barred = isBarred(said);
      rows.push(features);
    } else if (features.has('related-heading')) tells = false;
    else if (isProse(features)) tells = true;
  }
  settle();
};

/** Adds to the lines of such tables, with the labels that stand above their rows, that they are points of a list. */
export const addToldTables = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let lines: FeatureSet[] = [];
  let labels: FeatureSet[] = [];
  let rows = 0;
  /** Whether a paragraph stands above, below the last heading of links, and nobody has signed. */
  let tells = false;
  const settle = (): void => {
    if (rows >= LEAST_ROWS) for (const features of lines) features.add('starts-list');
    lines = [];
    labels = [];
    rows = 0;
  };
  for (const { line, opens, features, piece } of arcs) {
    if (features.has('sign-off')) tells = false;
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = text.slice(piece.from, piece.to);
    const isOpen =
      features.has('ends-open') && (!NO_ROW.some((feature) => features.has(feature)) || DAY.test(said));
    if (tells && isOpen && isRow(said)) {
      lines.push(...labels, features);
      labels = [];
      rows++;
    } else if (tells && isOpen && labels.length < MOST_LABELS && piece.to - piece.from <= LONGEST_LABEL)
      labels.push(features);
    else {
      settle();
      if (features.has('related-heading')) tells = false;
      else if (isProse(features)) tells = true;
    }
  }
  settle();
};
