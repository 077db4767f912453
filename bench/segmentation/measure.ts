/**
 * Measures of segmentation: exact main story, and micro F1 over blocks with the same role and the same trimmed span.
 * Peers that only choose the story are measured on exact main story and on the F1 of its characters.
 */
import { isMainStory } from '../../core/model/role.ts';
import type { GoldBlock } from './page.ts';

export interface SplitCount {
  dispatches: number;
  exact: number;
  /** Visible characters of the story: found rightly, found wrongly, missed. */
  right: number;
  wrong: number;
  missed: number;
}

export interface BlockCount {
  right: number;
  wrong: number;
  missed: number;
}

export const newSplitCount = (): SplitCount => ({ dispatches: 0, exact: 0, right: 0, wrong: 0, missed: 0 });
export const newBlockCount = (): BlockCount => ({ right: 0, wrong: 0, missed: 0 });

export const f1 = ({ right, wrong, missed }: BlockCount): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
export const exactShare = ({ dispatches, exact }: SplitCount): number =>
  dispatches === 0 ? 0 : exact / dispatches;

/** Marks each visible character of `text` that `spans` hold. */
const held = (text: string, spans: readonly { readonly from: number; readonly to: number }[]): Uint8Array => {
  const marks = new Uint8Array(text.length);
  for (const { from, to } of spans)
    for (let at = from; at < to; at++) if (!/\s/u.test(text.charAt(at))) marks[at] = 1;
  return marks;
};

/** Adds one dispatch to `count`; `story` are the spans taken for the main story. Whether they are exactly right. */
export const countSplit = (
  count: SplitCount,
  text: string,
  gold: readonly GoldBlock[],
  story: readonly { readonly from: number; readonly to: number }[],
): boolean => {
  const want = held(
    text,
    gold.filter(({ role }) => isMainStory(role)),
  );
  const got = held(text, story);
  let wrong = 0;
  let missed = 0;
  for (let at = 0; at < text.length; at++) {
    if (want[at] === 1 && got[at] === 1) count.right++;
    else if (got[at] === 1) wrong++;
    else if (want[at] === 1) missed++;
  }
  count.dispatches++;
  count.wrong += wrong;
  count.missed += missed;
  const exact = wrong === 0 && missed === 0;
  if (exact) count.exact++;
  return exact;
};

/** Adds one dispatch to `count`; the blocks that differ. */
export const countBlocks = (
  count: BlockCount,
  gold: readonly GoldBlock[],
  blocks: readonly GoldBlock[],
): readonly string[] => {
  const key = ({ role, from, to }: GoldBlock): string => `${role} ${from}-${to}`;
  const want = new Set(gold.map(key));
  const got = new Set(blocks.map(key));
  const wrong = [...got].filter((one) => !want.has(one));
  const missed = [...want].filter((one) => !got.has(one));
  count.right += got.size - wrong.length;
  count.wrong += wrong.length;
  count.missed += missed.length;
  return [...wrong.map((one) => `+ ${one}`), ...missed.map((one) => `- ${one}`)];
};
