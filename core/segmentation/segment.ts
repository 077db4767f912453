/**
 * Segmentation: from the source of a dispatch to its blocks. Hard-wrapped lines are read as the paragraphs they were,
 * grammars propose where a line may be cut, features describe each piece, and the decoder chooses roles and cuts for
 * the whole dispatch together. Where it is unsure a paragraph stays in the story, and its low confidence says so.
 */
import type { Block } from '../model/block.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { borneOut } from './caution.ts';
import { decode } from './decode.ts';
import { latticeOf } from './lattice.ts';
import { type LearnedWeights, withLearned } from './parameters.ts';
import { afterStory, type Tables, tablesOf } from './tables.ts';
import { unwrapped } from './unwrapped.ts';

/** No dispatch has more lines; what comes after them is one body block, whose confidence says that nobody looked. */
const LONGEST_DISPATCH = 8192;
const NOT_LOOKED_AT = 0.5;
/** No block is surer than this whose role nothing but its place among others tells (`caution.ts`). */
const UNTOLD = 0.75;

const SHIPPED = tablesOf(withLearned(null));
/** The tables of weights that were asked for before: a corpus asks with the same ones for all its dispatches. */
const known = new WeakMap<LearnedWeights, Tables>();

const tablesFor = (learned: LearnedWeights | null): Tables => {
  if (learned === null) return SHIPPED;
  const tables = known.get(learned) ?? tablesOf(withLearned(learned));
  known.set(learned, tables);
  return tables;
};

/** A margin is in log-odds, as the weights are: `npm run evaluate` shows how often blocks of each confidence are right. */
const confidence = (margin: number): number => Math.round(1000 / (1 + Math.exp(-margin))) / 1000;

const blocksOf = (text: string, tables: Tables): readonly Block[] => {
  const { view, lines } = unwrapped(text, LONGEST_DISPATCH);
  const last = lines.at(-1);
  if (!last) return [];
  const inSource = ({ from, to }: Span): Span => ({
    from: view.toSource(from),
    to: view.toSource(to - 1) + 1,
  });
  const row = decode(latticeOf(view.text, lines), tables);
  const told = borneOut(row);
  const blocks = row.map(
    ({ arc, role, margin }, index): Block => ({
      role,
      ...inSource(arc.piece),
      confidence: told[index] ? confidence(margin) : Math.min(confidence(margin), UNTOLD),
      decided: null,
    }),
  );
  const rest = trimSpan(text, { from: inSource(last).to, to: text.length });
  if (rest.from < rest.to) blocks.push({ role: 'body', ...rest, confidence: NOT_LOOKED_AT, decided: null });
  return blocks;
};

/**
 * The blocks of the decoded source `text`, in order, undecided. They are trimmed, do not overlap and cover all that is
 * not white space (`brokenBlocks` is null); a blank text has none. Takes time linear in the length of the text.
 *
 * @param learned what a corpus has learned from its reviewed dispatches; null for the shipped weights
 */
export const segment = (text: string, learned: LearnedWeights | null = null): readonly Block[] =>
  blocksOf(text, tablesFor(learned));

/** The same for a text that is known to be nothing but what follows a story: teasers, their headings, boilerplate. */
export const segmentRelated = (text: string, learned: LearnedWeights | null = null): readonly Block[] =>
  blocksOf(text, afterStory(tablesFor(learned)));
