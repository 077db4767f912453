/** Words known to be right, as the spacing rules ask for them. Where the words come from is not the rules' business. */
export interface Lexicon {
  /** Whether `word` (a token without its elided article, any case) is a word form. */
  has(word: string): boolean;
  /**
   * How common a word form is: 0 unknown or never counted, then by powers of about two up to 15 for `de`.
   * Case-folded; accents count.
   */
  frequencyClass(word: string): number;
}
