/**
 * Segmentation: from the source of a dispatch to its blocks. Hard-wrapped lines are read as the paragraphs they were,
 * grammars propose where a line may be cut, features describe each piece, and the decoder chooses roles and cuts for
 * the whole dispatch together. Where it is unsure a paragraph stays in the story, and its low confidence says so.
 */
import { isPrintedAgency } from '../metadata/printed-agency.ts';
import type { Block } from '../model/block.ts';
import { seenText } from '../model/normalised-text.ts';
import type { Role } from '../model/role.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { atOnce, type Steps } from '../steps.ts';
import { withCaptionsApart } from './before-captions.ts';
import { decode } from './decoding/decode.ts';
import type { FeatureSet } from './decoding/feature-set.ts';
import type { LearnedWeights } from './decoding/learned-weights.ts';
import { withLearned } from './decoding/parameters.ts';
import { afterStory, type Tables, tablesOf } from './decoding/tables.ts';
import { doubledOpening } from './doubled-opening.ts';
import { borneOut } from './doubts/caution.ts';
import { type Trust, trustIn } from './doubts/trust.ts';
import { latticeInSteps } from './lattice/lattice.ts';
import { storyBelowTeasers } from './lattice/teasers-above.ts';
import { oneStory } from './pages/one-story.ts';
import { blocksInSource, type ToldBlock } from './source-blocks.ts';
import { unwrapped } from './unwrapped.ts';

/** No dispatch has more lines; what comes after them is one body block, whose confidence says that nobody looked. */
const LONGEST_DISPATCH = 3072;
const NOT_LOOKED_AT = 0.5;
/** Where a corpus has not learned better (`trust.ts`), no block is surer that nothing but its place tells (`caution.ts`). */
const UNTOLD = 0.75;

interface Reading {
  readonly tables: Tables;
  readonly trust: Trust;
}

const SHIPPED: Reading = { tables: tablesOf(withLearned(null)), trust: {} };
/** The weights that were asked for before: a corpus asks with the same ones for all its dispatches. */
const known = new WeakMap<LearnedWeights, Reading>();

const readingFor = (learned: LearnedWeights | null): Reading => {
  if (learned === null) return SHIPPED;
  const reading = known.get(learned) ?? {
    tables: tablesOf(withLearned(learned)),
    trust: trustIn(learned),
  };
  known.set(learned, reading);
  return reading;
};

/**
 * A margin is in log-odds, as the weights are, and says more than is known: of two readings only the better is looked
 * at, and pages differ from those learned from. So much of it was borne out on the tuning part (Platt, Probabilistic
 * Outputs for Support Vector Machines, 1999); `npm run evaluate` shows how often blocks of each confidence are right.
 */
const BORNE_OUT = 0.7;
const confidence = (margin: number): number => Math.round(1000 / (1 + Math.exp(-BORNE_OUT * margin))) / 1000;

/**
 * Whether a block that was read as one over a break may be two: below the first line of a caption without a credit a
 * paragraph may start, and so below a title; what is said may end above the credit of a picture.
 */
const mayHoldOther = (role: Role, features: FeatureSet): boolean => {
  if (role === 'caption') return !features.has('credit-end') || features.has('starts-quote');
  return role === 'teaser-headline' && features.has('sentences');
};

const AGENCY_BEHIND = /\((?<name>[^()\n]{2,30})\)$/u;
/** Whether the agency alone stands in brackets behind a title, as lists of links tell whose story it is: `Title (AFP)`. */
const endsInAgency = (said: string): boolean => isPrintedAgency(AGENCY_BEHIND.exec(said)?.groups?.name ?? '');

/**
 * The points of a list above the story stand where a lead does, and a list of the story is its body. Its place and day above
 * the titles stand where the lines of a page do. Among links amid the
 * story there is no state for the caption of one, whose credit tells it from a title.
 */
const printedRole = (role: Role, features: FeatureSet, said: string): Role => {
  if (role === 'lead' && features.has('top-point')) return 'body';
  if (role === 'boilerplate' && features.has('day-above-titles')) return 'dateline';
  const isCaption = role === 'teaser-headline' && features.has('credit-end') && !endsInAgency(said);
  return isCaption ? 'teaser-caption' : role;
};

const holdsBreak = (text: string, { from, to }: Span): boolean => /[\n\r]/u.test(text.slice(from, to));

/** The blocks of a text as it stands, each with what tells it. */
function* blocksOnce(text: string, { tables, trust }: Reading): Steps<readonly ToldBlock[]> {
  const { view, lines: read } = unwrapped(text, LONGEST_DISPATCH);
  yield;
  const lines = withCaptionsApart(view.text, read);
  const last = lines.at(-1);
  if (!last) return [];
  const inSource = ({ from, to }: Span): Span => ({
    from: view.toSource(from),
    to: view.toSource(to - 1) + 1,
  });
  yield;
  const start = storyBelowTeasers(view.text, lines);
  yield;
  const story = decode(yield* latticeInSteps(view.text, lines.slice(start)), tables);
  yield;
  const above =
    start > 0 ? decode(yield* latticeInSteps(view.text, lines.slice(0, start)), afterStory(tables)) : [];
  const row = [...above, ...story];
  const told = borneOut(row);
  /** A piece with what stands between it and the next and is no white space: the bar behind the name of a section. */
  const covered = ({ from, to }: Span, index: number): Span => {
    const next = row[index + 1]?.arc.piece.from ?? to;
    const between = next - to > 1 ? trimSpan(view.text, { from: to, to: next }) : { from: to, to };
    return { from, to: between.from < between.to ? between.to : to };
  };
  const blocks = row.map(({ arc, role, margin }, index): ToldBlock => {
    const span = inSource(covered(arc.piece, index));
    const own = told[index] === true && !(mayHoldOther(role, arc.features) && holdsBreak(text, span));
    const sure = confidence(margin);
    const bound = own ? sure : Math.min(sure, trust[role] ?? UNTOLD);
    return {
      block: {
        role: printedRole(role, arc.features, text.slice(span.from, span.to)),
        ...span,
        confidence: bound,
        decided: null,
      },
      told: own,
    };
  });
  const rest = trimSpan(text, { from: inSource(last).to, to: text.length });
  if (rest.from < rest.to)
    blocks.push({ block: { role: 'body', ...rest, confidence: NOT_LOOKED_AT, decided: null }, told: true });
  return blocks;
}

const shifted = ({ block, told }: ToldBlock, by: number): ToldBlock => ({
  block: { ...block, from: block.from + by, to: block.to + by },
  told,
});

/** The blocks of a text. An opening that is printed twice is read once, and its second printing has the roles of the first. */
function* blocksOf(text: string, reading: Reading): Steps<readonly ToldBlock[]> {
  const doubled = doubledOpening(text);
  yield;
  if (doubled === null) return yield* blocksOnce(text, reading);
  const { first, again, next } = doubled;
  const once = yield* blocksOnce(text.slice(0, again.from) + text.slice(next), reading);
  const behind = once.findIndex(({ block }) => block.to > first.to);
  const opening = once.slice(0, behind);
  // A block that goes on over the end of the opening is no part of it.
  if (behind < 0 || opening.at(-1)?.block.to !== first.to) return yield* blocksOnce(text, reading);
  return [
    ...opening,
    ...opening
      .filter(({ block }) => block.from >= first.from)
      .map((one) => shifted(one, again.from - first.from)),
    ...once.slice(behind).map((one) => shifted(one, next - again.from)),
  ];
}

/** What `read` finds in a text as it is seen, in positions of the text as it stands. */
function* readSeen(
  text: string,
  read: (seen: string) => Steps<readonly ToldBlock[]>,
): Steps<readonly ToldBlock[]> {
  const seen = seenText(text);
  yield;
  return seen === null ? yield* read(text) : blocksInSource(text, seen, yield* read(seen.text));
}

/** The blocks of a text that holds one story, or several as one. */
function* storyOf(seen: string, reading: Reading): Steps<readonly ToldBlock[]> {
  const row = yield* blocksOf(seen, reading);
  yield;
  const blocks = oneStory(
    seen,
    row.map(({ block }) => block),
  );
  return row.map((one, at) => ({ block: blocks[at] ?? one.block, told: one.told }));
}

const segmentToldInSteps = (text: string, learned: LearnedWeights | null): Steps<readonly ToldBlock[]> =>
  readSeen(text, (seen) => storyOf(seen, readingFor(learned)));

const blocksIn = (told: readonly ToldBlock[]): readonly Block[] => told.map(({ block }) => block);

/**
 * The blocks of the decoded source `text`, in order, undecided. They are trimmed, do not overlap and cover all that is
 * not white space (`brokenBlocks` is null); a blank text has none. Takes time linear in the length of the text.
 *
 * @param learned what a corpus has learned from its reviewed dispatches; null for the shipped weights
 */
export const segment = (text: string, learned: LearnedWeights | null = null): readonly Block[] =>
  blocksIn(segmentTold(text, learned));

/** The same in steps. */
export function* segmentInSteps(
  text: string,
  learned: LearnedWeights | null = null,
): Steps<readonly Block[]> {
  return blocksIn(yield* segmentToldInSteps(text, learned));
}

/** The same with what tells each block. */
export const segmentTold = (text: string, learned: LearnedWeights | null = null): readonly ToldBlock[] =>
  atOnce(segmentToldInSteps(text, learned));

/** The same for a text that is known to be nothing but what follows a story: teasers, their headings, boilerplate. */
export const segmentRelated = (text: string, learned: LearnedWeights | null = null): readonly Block[] => {
  const { tables, trust } = readingFor(learned);
  const reading = { tables: afterStory(tables), trust };
  return blocksIn(atOnce(readSeen(text, (seen) => blocksOnce(seen, reading))));
};
