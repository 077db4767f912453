/**
 * How well blocks agree with the right ones, over some dispatches: what is told before and after learning, and what
 * `npm run evaluate` measures.
 */
import { isMainStory, type Role } from '../../model/role.ts';
import type { Span } from '../../model/span.ts';

export type RoleSpan = Span & { readonly role: Role };

export interface Agreement {
  readonly dispatches: number;
  /** How many of them have exactly the right main story. */
  readonly exact: number;
  /** Blocks of all of them with the right role and bounds, with others, and not found. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NO_AGREEMENT: Agreement = { dispatches: 0, exact: 0, right: 0, wrong: 0, missed: 0 };

/** The blocks of the story joined where they touch, so that only which characters they hold is compared. */
const storyOf = (text: string, blocks: readonly RoleSpan[]): string => {
  let story = '';
  let end = -1;
  for (const { role, from, to } of blocks) {
    if (!isMainStory(role)) continue;
    const goesOn = end >= 0 && text.slice(end, from).trim() === '';
    story = goesOn ? story.slice(0, story.lastIndexOf('-') + 1) : `${story} ${from}-`;
    story += `${to}`;
    end = to;
  }
  return story;
};

const keyOf = ({ role, from, to }: RoleSpan): string => `${role} ${from}-${to}`;

/** `agreement` with one more dispatch. Blocks are in order of position. */
export const withDispatch = (
  agreement: Agreement,
  text: string,
  right: readonly RoleSpan[],
  found: readonly RoleSpan[],
): Agreement => {
  const wanted = new Set(right.map(keyOf));
  const hits = found.filter((block) => wanted.has(keyOf(block))).length;
  return {
    dispatches: agreement.dispatches + 1,
    exact: agreement.exact + (storyOf(text, right) === storyOf(text, found) ? 1 : 0),
    right: agreement.right + hits,
    wrong: agreement.wrong + found.length - hits,
    missed: agreement.missed + wanted.size - hits,
  };
};

/** The share of dispatches whose main story is exactly right, 0 to 1; 1 for none. */
export const exactShare = ({ dispatches, exact }: Agreement): number =>
  dispatches === 0 ? 1 : exact / dispatches;

/** F1 of blocks, 0 to 1; 1 where there is none. */
export const blockF1 = ({ right, wrong, missed }: Agreement): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
