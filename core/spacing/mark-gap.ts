/** A place where a space is missing beside a punctuation mark, whoever finds it. */
export interface MarkGap {
  /** Where the space is missing. */
  readonly at: number;
  readonly mark: string;
  /** Whether a sentence ends here, so that a paragraph may have ended too. */
  readonly sentence: boolean;
  readonly confidence: number;
}
