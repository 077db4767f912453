/**
 * Whether a stated confidence means what it says: of the edits that state it, how many are right. A dispatch is damaged in
 * several ways and drawings, so one slip of the engine, or of the text itself, is counted again and again and edits are far
 * from independent: so each share stands between the bounds that 95 of 100 redrawings of the dispatches keep (where all are
 * right, those that the number of places allows), and beside it stand the places of the text that the wrong edits come down
 * to, and how many of these are wanted in the undamaged text, too, where a part are errors of its own.
 */
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { dispatchesOf, type Part, randomFrom } from './corrupt.ts';
import { asBlocks, repairKey, variantsOf } from './measure.ts';

const DRAWINGS = 4;
const REDRAWINGS = 1000;
const BOUNDS = [0.025, 0.975] as const;
const BINS: readonly number[] = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];
/** What is stated above this is hardly ever wrong, and most edits state it. */
const NEARLY_CERTAIN = 0.99;
/** What is stated holds where it lies between the bounds or so near to what is right. */
const NEARLY = 0.005;

/** One proposed edit of a damaged text. */
interface Stated {
  readonly dispatch: number;
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
  /** The same for every variant of the text: which dispatch, and behind how many characters that are no space. */
  readonly place: string;
  readonly damaged: boolean;
}

const statedEdits = (texts: readonly string[], part: Part, lexicon: Lexicon): readonly Stated[] =>
  texts
    .flatMap((text) => dispatchesOf(text, part))
    .flatMap((dispatch, index) =>
      Array.from({ length: DRAWINGS }, (_, drawing) => drawing)
        .flatMap((drawing) => variantsOf(dispatch, index, drawing))
        .filter(({ mode }, i, all) => mode !== 'clean' || all.findIndex((one) => one.mode === mode) === i)
        .flatMap((damaged) => {
          const { text, mode, repairs } = damaged;
          const wanted = new Set(repairs.map(repairKey));
          let at = 0;
          let written = 0;
          return proposeEdits(text, asBlocks(damaged), { lexicon }).proposals.map((edit): Stated => {
            for (; at < edit.from; at++) if (text.charAt(at).trim() !== '') written++;
            return {
              dispatch: index,
              rule: edit.rule,
              confidence: edit.confidence,
              right: wanted.has(repairKey(edit)),
              place: `${index} ${written} ${edit.insert}`,
              damaged: mode !== 'clean',
            };
          });
        }),
    );

const share = (right: number, all: number): number => (all === 0 ? 0 : right / all);

/** Where so many places are all right, 95 of 100 such samples come of a share of wrong ones up to this by the rule of three. */
const mayBeWrong = (places: number): number => Math.min(1, 3 / Math.max(1, places));

/** The bounds of the share that is right, by drawing dispatches with replacement; the same at every run. */
const boundsOf = (edits: readonly Stated[]): readonly [number, number] => {
  const byDispatch = new Map<number, { right: number; all: number }>();
  for (const { dispatch, right } of edits) {
    const own = byDispatch.get(dispatch) ?? { right: 0, all: 0 };
    byDispatch.set(dispatch, { right: own.right + (right ? 1 : 0), all: own.all + 1 });
  }
  const dispatches = [...byDispatch.values()];
  const random = randomFrom(1);
  const shares = Array.from({ length: REDRAWINGS }, () => {
    let right = 0;
    let all = 0;
    for (let i = 0; i < dispatches.length; i++) {
      const drawn = dispatches[Math.floor(random() * dispatches.length)];
      right += drawn?.right ?? 0;
      all += drawn?.all ?? 0;
    }
    return share(right, all);
  }).sort((a, b) => a - b);
  const at = (level: number): number => shares[Math.round(level * (REDRAWINGS - 1))] ?? 0;
  return [at(BOUNDS[0]), at(BOUNDS[1])];
};

interface Row {
  readonly edits: number;
  readonly stated: number;
  readonly right: number;
  readonly line: string;
}

const rowOf = (name: string, edits: readonly Stated[], inClean: ReadonlySet<string>): Row => {
  const stated = share(
    edits.reduce((sum, { confidence }) => sum + confidence, 0),
    edits.length,
  );
  const right = share(edits.filter((edit) => edit.right).length, edits.length);
  const wrong = new Set(edits.flatMap((edit) => (edit.right ? [] : edit.place)));
  const places = new Set(edits.map(({ place }) => place)).size;
  // Redrawing what is all right says nothing of what was not drawn.
  const [least, most] = wrong.size > 0 ? boundsOf(edits) : [1 - mayBeWrong(places), 1];
  const own = [...wrong].filter((place) => inClean.has(place)).length;
  const verdict =
    Math.abs(stated - right) < NEARLY
      ? 'holds'
      : stated < least
        ? 'is too low'
        : stated > most
          ? 'is too high'
          : 'holds';
  const line = `| ${name} | ${edits.length} | ${stated.toFixed(3)} | ${right.toFixed(3)} | ${least.toFixed(3)} to ${most.toFixed(3)} | ${verdict} | ${wrong.size} | ${own} |`;
  return { edits: edits.length, stated, right, line };
};

/** The mean distance between what is stated and what is right, each edit weighed alike. */
const calibrationError = (rows: readonly Row[]): number =>
  share(
    rows.reduce((sum, { edits, stated, right }) => sum + edits * Math.abs(stated - right), 0),
    rows.reduce((sum, { edits }) => sum + edits, 0),
  );

/** The tables of one part of `texts`, as lines of the report. */
export const reliabilityLines = (
  texts: readonly string[],
  part: Part,
  lexicon: Lexicon,
): readonly string[] => {
  const edits = statedEdits(texts, part, lexicon);
  const inClean = new Set(edits.flatMap(({ damaged, place }) => (damaged ? [] : place)));
  const bins = BINS.flatMap((from, i) => {
    const to = BINS[i + 1] ?? Number.POSITIVE_INFINITY;
    const own = edits.filter(({ confidence }) => confidence >= from && confidence < to);
    return own.length === 0 ? [] : rowOf(`from ${from}`, own, inClean);
  });
  const doubtful = edits.filter(({ confidence }) => confidence < NEARLY_CERTAIN);
  const rules = [...new Set(doubtful.map(({ rule }) => rule))].sort();
  const below = bins.filter(({ stated }) => stated < NEARLY_CERTAIN);
  const columns = [
    'edits | mean stated | right | 95 of 100 redrawings | what is stated | wrong places | of them in the clean text, too |',
    '|---|---|---|---|---|---|---|---|',
  ];
  return [
    '',
    `Confidence, over ${DRAWINGS} drawings of the damage. A wrong place is counted once, however many variants repeat it; dispatches are redrawn for the bounds, and what is stated holds between them or less than ${NEARLY} from what is right.`,
    '',
    `| confidence | ${columns[0]}`,
    columns[1] ?? '',
    ...bins.map(({ line }) => line),
    '',
    `Expected calibration error: ${calibrationError(bins).toFixed(4)} of all edits, ${calibrationError(below).toFixed(4)} of those that state less than ${NEARLY_CERTAIN}.`,
    '',
    `| rule, below ${NEARLY_CERTAIN} | ${columns[0]}`,
    columns[1] ?? '',
    ...rules.map(
      (rule) =>
        rowOf(
          rule,
          doubtful.filter((edit) => edit.rule === rule),
          inClean,
        ).line,
    ),
  ];
};
