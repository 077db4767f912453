/**
 * Why a rule proposes an edit, as facts that a person can check. Facts are kept, not sentences, so that the window
 * can tell them in either language; `core/spacing/evidence-sentence.ts` does.
 */
import { z } from 'zod';

export type Evidence =
  /**
   * The words on each side of the cut or join, and whether the lexicon knows them; `whole` is the word that they are together, where they
   * come to be one.
   */
  | {
      readonly kind: 'words';
      readonly left: string;
      readonly right: string;
      readonly leftKnown: boolean;
      readonly rightKnown: boolean;
      readonly whole?: string | undefined;
    }
  /** The token as it stands in the source is no word of the lexicon. */
  | { readonly kind: 'unknown-word'; readonly word: string }
  /**
   * The place is where a line of `width` characters ended; `support` of `of` lost wraps of this run fit that width, or,
   * where the line breaks were kept, so many of the breaks of this passage. Where those are `ragged`, their lines have no
   * common width, and so many of the breaks of the text come amid a sentence.
   */
  | {
      readonly kind: 'wrap-column';
      readonly width: number;
      readonly support: number;
      readonly of: number;
      readonly kept?: boolean | undefined;
      readonly ragged?: boolean | undefined;
    }
  /** The first word of a paragraph is joined to its second, as in other paragraphs of this dispatch. */
  | { readonly kind: 'paragraph-start'; readonly count: number }
  /** A punctuation mark with no space behind it. */
  | { readonly kind: 'mark'; readonly mark: string }
  /**
   * How often this form occurs in the dispatch, or in how many other dispatches of the corpus. A form that is `parted` stands
   * nowhere by itself in the source, but so often where other edits part it from a neighbour.
   */
  | {
      readonly kind: 'count';
      readonly form: string;
      readonly count: number;
      readonly within: 'dispatch' | 'corpus';
      readonly parted?: boolean | undefined;
    }
  /** The characters that stand there now, by Unicode code point. */
  | { readonly kind: 'characters'; readonly codePoints: readonly number[] }
  /** Typed by a person. */
  | { readonly kind: 'hand' };

const known = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('words'),
    left: z.string(),
    right: z.string(),
    leftKnown: z.boolean(),
    rightKnown: z.boolean(),
    whole: z.string().optional(),
  }),
  z.looseObject({ kind: z.literal('unknown-word'), word: z.string() }),
  z.looseObject({
    kind: z.literal('wrap-column'),
    width: z.number(),
    support: z.number(),
    of: z.number(),
    kept: z.boolean().optional(),
    ragged: z.boolean().optional(),
  }),
  z.looseObject({ kind: z.literal('paragraph-start'), count: z.number() }),
  z.looseObject({ kind: z.literal('mark'), mark: z.string() }),
  z.looseObject({
    kind: z.literal('count'),
    form: z.string(),
    count: z.number(),
    within: z.enum(['dispatch', 'corpus']),
    parted: z.boolean().optional(),
  }),
  z.looseObject({ kind: z.literal('characters'), codePoints: z.array(z.number().int()) }),
  z.looseObject({ kind: z.literal('hand') }),
]);

export const evidenceSchema: z.ZodType<Evidence> = known;
