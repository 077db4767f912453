/** How much of two texts is the same, told by the runs of words that both hold, wherever they stand. */

/** Words in a run, and how many runs of a text are looked at, so that a text of any length costs little. */
const RUN = 5;
const MOST_RUNS = 20_000;

const runsOf = (text: string): ReadonlySet<string> => {
  const words: string[] = [];
  const runs = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push(word);
    if (words.length < RUN) continue;
    runs.add(words.slice(-RUN).join(' '));
    if (runs.size === MOST_RUNS) break;
  }
  if (runs.size === 0 && words.length > 0) runs.add(words.join(' '));
  return runs;
};

/**
 * The Jaccard index of the runs of five words in two texts, 0 to 1 (shingling after A. Z. Broder, "On the resemblance
 * and containment of documents", 1997). A text of fewer words is one run; texts without words share nothing.
 */
export const wordOverlap = (one: string, other: string): number => {
  const [a, b] = [runsOf(one), runsOf(other)];
  let both = 0;
  for (const run of a) if (b.has(run)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
};
