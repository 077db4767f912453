/** What a page of the eleventh part tells: an affair, from its headlines to the paragraphs it is told in, in their order. */

import type { Grammar } from '../grammar.ts';

/** Enough to announce an affair below the story of another. */
export interface Topic {
  readonly headlines: readonly string[];
  /** Captions that take a credit. */
  readonly shots: readonly string[];
  readonly blurbs: readonly string[];
  /** Who may be spoken of in it, where that is not anybody. */
  readonly who?: Grammar;
}

export interface Affair extends Topic {
  readonly leads: readonly string[];
  /** Paragraphs, in the order in which they are told; a story leaves some of them out. */
  readonly beats: readonly string[];
  /** Captions that say by themselves that they are one. */
  readonly scenes: readonly string[];
  readonly heads: readonly string[];
  readonly tags: readonly string[];
  /** Where its dispatch was filed, where that is not the capital of the agency. */
  readonly seat?: string;
  /** Lines below a paragraph that announces them: results, regions, measures. */
  readonly list?: { readonly intro: string; readonly lines: readonly string[] };
  /** Questions, each with the paragraphs of its answer. */
  readonly turns?: readonly (readonly [question: string, answers: readonly string[]])[];
  /** Numbered paragraphs of a text that is printed in full. */
  readonly articles?: readonly string[];
}
