/** Runs the engine on a text of one body block a paragraph, and applies what it proposes. */
import type { Block } from '../../../core/model/block.ts';
import { applyEdits } from '../../../core/model/edit.ts';
import type { Proposal } from '../../../core/model/proposal.ts';
import { trimSpan } from '../../../core/model/span.ts';
import type { Lexicon } from '../../../core/spacing/lexicon/lexicon.ts';
import { type ProposeOptions, proposeEdits } from '../../../core/spacing/propose.ts';
import { initialState } from '../../../core/spacing/rules.ts';

/** A body block for each part of `text` between blank lines. */
export const bodyBlocks = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of text.split('\n\n')) {
    const span = trimSpan(text, { from: at, to: at + paragraph.length });
    if (span.from < span.to) blocks.push({ ...span, role: 'body', confidence: 1, decided: null });
    at += paragraph.length + 2;
  }
  return blocks;
};

export interface Cleaned {
  readonly proposals: readonly Proposal[];
  /** The text with every proposal, and with those only that come accepted. */
  readonly all: string;
  readonly auto: string;
}

export const cleaned = (
  text: string,
  lexicon: Lexicon,
  options: Omit<ProposeOptions, 'lexicon'> = {},
): Cleaned => {
  const { proposals } = proposeEdits(text, bodyBlocks(text), { lexicon, ...options });
  const whole = { from: 0, to: text.length };
  const accepted = proposals.filter((proposal) => initialState(proposal, options.policies) === 'accepted');
  return { proposals, all: applyEdits(text, whole, proposals), auto: applyEdits(text, whole, accepted) };
};
