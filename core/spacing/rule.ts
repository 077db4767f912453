/**
 * What a rule of spacing is, and what it looks at. A rule sees the analysis of a whole dispatch, made once for all
 * rules, and tells what it would change; `propose.ts` settles what several rules want at one place.
 */
import type { Replacement } from '../model/edit.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Localised } from '../model/localised.ts';
import type { Policy } from '../model/proposal.ts';
import type { Span } from '../model/span.ts';
import { confidenceOf, type Join } from './joins/join.ts';
import type { Joins } from './joins/joins.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { MarkGap } from './marks/mark-gap.ts';
import type { Split } from './splits/splits.ts';
import type { Tangle } from './splits/tangles.ts';
import type { Hyphenated } from './text/hyphens.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Words } from './words/words.ts';
import type { InnerWrap } from './wraps/inner-wraps.ts';
import type { WrapFit } from './wraps/wrap-column.ts';

export interface Analysis {
  readonly text: string;
  /** The lines of the blocks that rules may edit: spans without line breaks, in order. */
  readonly lines: readonly Span[];
  /** Those blocks themselves. */
  readonly spans: readonly Span[];
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly marks: readonly MarkGap[];
  readonly joins: Joins;
  readonly hyphenated: readonly Hyphenated[];
  readonly wraps: readonly InnerWrap[];
  readonly splits: readonly Split[];
  readonly tangles: readonly Tangle[];
}

/** A change that a rule wants, how sure it is (0 to 1), and why. */
export interface Finding extends Replacement {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Rule {
  readonly id: string;
  /** Counts up when what the rule proposes changes. */
  readonly version: number;
  readonly description: Localised;
  /** What becomes of its edits unless the corpus says otherwise. */
  readonly policy: Policy;
  /** Under `auto`, the confidence from which an edit comes accepted. */
  readonly threshold: number;
  /** Whether what it mends is no matter of language. Other rules leave text in another language than the lexicon's alone. */
  readonly anyLanguage?: boolean;
  readonly find: (analysis: Analysis) => readonly Finding[];
}

export const columnEvidence = ({ width, hits, misses }: WrapFit): Evidence => ({
  kind: 'wrap-column',
  width,
  support: hits,
  of: hits + misses,
});

/** Evidence and place of a cut between two words. */
export const joinFinding = (join: Join, extra: readonly Evidence[] = []): Finding => {
  const { cut, column } = join;
  const whole = cut.left + cut.right;
  const evidence: Evidence[] = [
    {
      kind: 'words',
      left: cut.left,
      right: cut.right,
      leftKnown: cut.leftKnown,
      rightKnown: cut.rightKnown,
    },
  ];
  if (cut.counted !== null) evidence.push({ kind: 'count', ...cut.counted });
  if (!cut.known) evidence.push({ kind: 'unknown-word', word: whole });
  if (column !== null) evidence.push(columnEvidence(column));
  return {
    from: cut.at,
    to: cut.at,
    insert: ' ',
    confidence: confidenceOf(join),
    evidence: [...evidence, ...extra],
  };
};
