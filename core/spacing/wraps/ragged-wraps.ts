/**
 * Hard wraps of no common width: the source of a page was wrapped with its markup, of which nothing is left, so that each
 * line has lost as much as its own markup took. No column tells such breaks; the words beside them do: a sentence goes on
 * in small letters behind no mark, or behind a word that something must follow. In a run of such breaks one has such a word: a
 * list of small letters has none, nor a headline above who wrote it. Long lines that so often break amid a sentence are no
 * list and no verse.
 */
import { END, type LineEnd, START } from './line-ends.ts';

/** A text has so many breaks amid sentences, so many of them behind a word that something must follow. */
const FEWEST = 6;
const FEWEST_OPEN = 3;
/** Of the breaks with no blank line at least this share: elsewhere paragraphs end. */
const LEAST_SHARE = 1 / 3;
/** So many lines lie between two such breaks; half of them are no shorter than prose, and none is a paragraph. */
const FEWEST_INNER = 3;
const SHORTEST = 55;
const LONGEST = 130;

const isOpen = ({ end }: LineEnd): boolean => end === END.open || end === END.tied;

/** Whether a sentence goes on behind the break. */
const goesOn = (one: LineEnd): boolean =>
  !one.apart &&
  one.columns <= LONGEST &&
  (one.start === START.small ? one.end !== END.stop && one.end !== END.colon : isOpen(one));

/** The breaks among `ends` that are such wraps, by index; `isFree` tells those that no width has told. */
export const raggedWraps = (
  ends: readonly LineEnd[],
  isFree: (index: number) => boolean,
): readonly number[] => {
  const found: number[] = [];
  const isNext = (index: number): boolean =>
    found.at(-1) === index - 1 && ends[index - 1]?.line === (ends[index]?.line ?? 0) - 1;
  let run = 0;
  let hasOpen = false;
  const closeRun = (): void => {
    if (!hasOpen) found.length = run;
    run = found.length;
    hasOpen = false;
  };
  const inner: number[] = [];
  let open = 0;
  let free = 0;
  for (const [index, end] of ends.entries()) {
    if (!isFree(index)) continue;
    free++;
    if (!goesOn(end) || (end.line === 0 && !isOpen(end))) continue;
    if (!isNext(index)) closeRun();
    if (isOpen(end)) {
      open++;
      hasOpen = true;
    }
    if (isNext(index)) inner.push(end.columns);
    found.push(index);
  }
  closeRun();
  if (found.length < FEWEST || open < FEWEST_OPEN || found.length < LEAST_SHARE * free) return [];
  if (inner.length < FEWEST_INNER) return [];
  inner.sort((a, b) => a - b);
  return (inner[inner.length >> 1] ?? 0) >= SHORTEST ? found : [];
};
