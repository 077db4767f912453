/**
 * Measures what becomes of texts whose hard wraps were kept: running text by its paragraphs, generated dispatches by
 * their blocks. Both are wrapped in several ways, and left as they are beside, where nothing may be mended.
 */
import { applyEdits } from '../../core/model/edit.ts';
import { isMainStory } from '../../core/model/role.ts';
import { segment } from '../../core/segmentation/segment.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { initialState } from '../../core/spacing/rules.ts';
import { generate, type Part } from '../segmentation/generate.ts';
import {
  type BlockCount,
  countBlocks,
  countSplit,
  exactShare,
  f1,
  newBlockCount,
  newSplitCount,
} from '../segmentation/measure.ts';
import type { GeneratedPage } from '../segmentation/page.ts';
import { dispatchesOf, hashOf } from '../spacing/corrupt.ts';
import { type Wrapping, wrapPage } from './wrap.ts';

/** A way of wrapping, but for the width. */
export type Way = Omit<Wrapping, 'width' | 'seed'>;

const KEPT: Way = { hyphens: false, lineEnd: '\n', lost: 0, story: false };
export const WAYS: ReadonlyMap<string, Way> = new Map([
  ['lines as they are', KEPT],
  ['words hyphenated', { ...KEPT, hyphens: true }],
  ['a space and \\r\\n at the ends of lines', { ...KEPT, lineEnd: ' \r\n' }],
  ['four of ten breaks lost', { ...KEPT, lost: 0.4 }],
]);
/** Of dispatches also this: their teasers are not wrapped. */
export const STORY_ALONE: readonly [string, Way] = ['the story alone', { ...KEPT, story: true }];

const NARROWEST = 60;
const WIDTHS = 26;

/** A width from 60 to 85 for the text of a number. */
export const widthOf = (number: number): number => NARROWEST + ((number * 7) % WIDTHS);

const MENDING: ReadonlySet<string> = new Set(['kept-wrap', 'wrap-hyphen']);

export interface ParagraphScore {
  /** Paragraphs of more than one line, and how many of them are word for word what they were, by what comes accepted. */
  paragraphs: number;
  whole: number;
  /** Edits at wraps: right and wrong among those that come accepted and among all, and the repairs that nobody proposed. */
  rightAuto: number;
  wrongAuto: number;
  right: number;
  wrong: number;
  missed: number;
}

const keyOf = ({ from, to, insert }: { from: number; to: number; insert: string }): string =>
  `${from}-${to}-${insert}`;

/** The paragraphs of a text as a page of body blocks, parted by `between`. */
export const pageOf = (paragraphs: readonly string[], between: string): GeneratedPage => {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    if (text !== '') text += between;
    const from = text.length;
    text += paragraph;
    return { role: 'body' as const, from, to: text.length };
  });
  return { text, blocks };
};

/**
 * Wraps running text and has it mended. Its blocks are given, so that this tells of the rules alone; what the rules
 * change in the text as it is counts for what it was.
 */
export const measureParagraphs = (
  texts: readonly string[],
  part: 'tuning' | 'held-out',
  way: Way,
  lexicon: Lexicon,
): ParagraphScore => {
  const score: ParagraphScore = {
    paragraphs: 0,
    whole: 0,
    rightAuto: 0,
    wrongAuto: 0,
    right: 0,
    wrong: 0,
    missed: 0,
  };
  const mend = ({ text, blocks }: GeneratedPage) => {
    const { proposals } = proposeEdits(
      text,
      blocks.map((block) => ({ ...block, confidence: 1, decided: null })),
      { lexicon },
    );
    const accepted = proposals.filter((proposal) => initialState(proposal) === 'accepted');
    const paragraphs = blocks.map((block) =>
      applyEdits(
        text,
        block,
        accepted.filter(({ from, to }) => block.from <= from && to <= block.to),
      ),
    );
    return { proposals, paragraphs };
  };
  texts
    .flatMap((text) => dispatchesOf(text, part))
    .forEach((dispatch, index) => {
      const page = pageOf(dispatch, '\n\n');
      const number = hashOf(dispatch[0] ?? '') + index;
      const wrapped = wrapPage(page, { ...way, width: widthOf(number % WIDTHS), seed: number });
      const before = mend(page).paragraphs;
      const { proposals, paragraphs } = mend(wrapped);
      for (const [i, paragraph] of paragraphs.entries()) {
        const block = wrapped.blocks[i];
        if (block === undefined || !/[\n\r]/u.test(wrapped.text.slice(block.from, block.to))) continue;
        score.paragraphs++;
        if (paragraph === before[i]) score.whole++;
      }
      const wanted = new Set(wrapped.repairs.filter(({ from, to }) => to > from).map(keyOf));
      const made = new Set(proposals.map(keyOf));
      for (const proposal of proposals) {
        if (!MENDING.has(proposal.rule)) continue;
        const isRight = wanted.has(keyOf(proposal));
        const isAuto = initialState(proposal) === 'accepted';
        if (isRight) score.right++;
        else score.wrong++;
        if (isAuto && isRight) score.rightAuto++;
        if (isAuto && !isRight) score.wrongAuto++;
      }
      for (const key of wanted) if (!made.has(key)) score.missed++;
    });
  return score;
};

export interface WrappedSplit {
  /** Share of dispatches whose main story is exactly right, and F1 of blocks. */
  readonly exact: number;
  readonly blockF1: number;
}

/** Splits generated dispatches 0 to `dispatches` - 1 of a part, wrapped in this way; null leaves them as they are. */
export const measureSplit = (part: Part, dispatches: number, way: Way | null): WrappedSplit => {
  const splits = newSplitCount();
  const blocks: BlockCount = newBlockCount();
  for (let seed = 0; seed < dispatches; seed++) {
    const page = generate(seed, part);
    if (page.blocks.some(({ from, to }) => page.text.slice(from, to).includes('\n'))) continue;
    const { text, blocks: gold } =
      way === null ? page : wrapPage(page, { ...way, width: widthOf(seed), seed });
    const found = segment(text);
    countSplit(
      splits,
      text,
      gold,
      found.filter(({ role }) => isMainStory(role)),
    );
    countBlocks(blocks, gold, found);
  }
  return { exact: exactShare(splits), blockF1: f1(blocks) };
};

/** How many edits at wraps are proposed in texts that are not wrapped: each is false. */
export const falseInUnwrapped = (texts: readonly string[], lexicon: Lexicon): number =>
  texts
    .flatMap((text) => [...dispatchesOf(text, 'tuning'), ...dispatchesOf(text, 'held-out')])
    .reduce((sum, dispatch) => {
      const { text } = pageOf(dispatch, '\n');
      const blocks = [{ role: 'body' as const, from: 0, to: text.length, confidence: 1, decided: null }];
      const { proposals } = proposeEdits(text, blocks, { lexicon });
      return sum + proposals.filter(({ rule }) => MENDING.has(rule)).length;
    }, 0);
