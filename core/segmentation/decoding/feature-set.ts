/** The names of all that can be seen of a piece, and sets of them. What each means is in `features.ts` and `lattice.ts`. */

export const FEATURES = [
  // length in characters
  'tiny',
  'short',
  'mid',
  'long',
  'paragraph',
  'huge',
  // how it ends
  'ends-stop',
  'ends-question',
  'ends-colon',
  'ends-open',
  'ends-cut',
  'label',
  'section-name',
  'of-body',
  'names-only',
  // how it starts
  'starts-small',
  'starts-quote',
  'starts-list',
  'goes-on',
  // what is in it
  'sentences',
  'clause',
  'verbless',
  'caption-verb',
  'nominal-sentence',
  'caption-sentence',
  'tenseless',
  'tensed',
  'reported',
  'credit-end',
  'credit-only',
  'caption-words',
  'picture-word',
  'caption-start',
  'caption-shape',
  'indefinite',
  'indefinite-alone',
  'scene',
  'scene-top',
  'scene-lone',
  'open-caption',
  'pipe',
  'colon-inside',
  'quoted',
  'named',
  'amount',
  'narrated',
  'name-end',
  'person-start',
  // marks
  'furniture',
  'common-word',
  'related-heading',
  'marked-link',
  'after-alt',
  'after-dateline',
  'after-heading',
  'crawl-header',
  'dateline',
  'dateline-weak',
  'sign-off',
  'sign-off-weak',
  'signed-by-name',
  'may-sign',
  'image-alt',
  'heading-prefix',
  'section',
  'section-start',
  'after-section',
  'title',
  'likely-title',
  'after-title',
  'figures',
  'figures-beside',
  'clock-start',
  'site-words',
  'source-only',
  'comments-heading',
  'comments-behind',
  // likeness to other pieces
  'comes-again',
  'came-before',
  'same-as-next',
  'same-as-previous',
  'alt-of-photo',
  'credit-before',
  'credit-next',
  'credit-at-three',
  'credit-alone-next',
  'credit-around',
  // place
  'lone',
  'lone-sentence',
  'story-next',
  'prose-above',
  'prose-above-often',
  'prose-below',
  'prose-below-often',
  'after-prose',
  'before-prose',
  'page-line-before',
  'page-line-next',
  'title-before',
  'title-next',
  'title-at-two',
  'echoed',
  'told-by-story',
  'untold',
  'chosen',
  'passed-over',
  'told-below',
  'tells-above',
  'sole-title',
  'parted-lead',
  'subtitle',
  'parted-title',
  'top-point',
  'day-above-titles',
  'of-foot',
  'listed-link',
  'boxed',
  'pictured-link',
  'paired',
  'of-teasers',
  'closes-link',
  'heads-story',
  'heads-links',
  'below-links',
  'top-caption',
  'set-off',
  'under-credit',
  'shown-amid',
  'kicker',
  'credits-elsewhere',
  'link-before',
  'link-rhythm',
  'first',
  'last',
  'torn',
  'of-writer',
  'signs-alone',
  'spoken',
  'gap-after',
  'dateline-ahead',
  'dateline-behind',
  'sign-off-ahead',
  'sign-off-behind',
  'heading-behind',
  'signed-over',
  'ended',
] as const;

export type Feature = (typeof FEATURES)[number];

const INDEX = new Map<Feature, number>(FEATURES.map((feature, index) => [feature, index]));

const WORD_BITS = 32;

/** A set of features, as bits: it is asked and filled for every piece of every line. */
export class FeatureSet {
  private low = 0;
  private middle = 0;
  private high = 0;
  private top = 0;
  private over = 0;

  add(feature: Feature): void {
    const index = INDEX.get(feature) ?? 0;
    if (index < WORD_BITS) this.low |= 1 << index;
    else if (index < 2 * WORD_BITS) this.middle |= 1 << (index - WORD_BITS);
    else if (index < 3 * WORD_BITS) this.high |= 1 << (index - 2 * WORD_BITS);
    else if (index < 4 * WORD_BITS) this.top |= 1 << (index - 3 * WORD_BITS);
    else this.over |= 1 << (index - 4 * WORD_BITS);
  }

  drop(feature: Feature): void {
    const index = INDEX.get(feature) ?? 0;
    const others = ~(1 << (index % WORD_BITS));
    if (index < WORD_BITS) this.low &= others;
    else if (index < 2 * WORD_BITS) this.middle &= others;
    else if (index < 3 * WORD_BITS) this.high &= others;
    else if (index < 4 * WORD_BITS) this.top &= others;
    else this.over &= others;
  }

  has(feature: Feature): boolean {
    return this.hasIndex(INDEX.get(feature) ?? 0);
  }

  /** Whether it holds the feature at `index` of {@link FEATURES}. */
  hasIndex(index: number): boolean {
    const word =
      index < WORD_BITS
        ? this.low
        : index < 2 * WORD_BITS
          ? this.middle
          : index < 3 * WORD_BITS
            ? this.high
            : index < 4 * WORD_BITS
              ? this.top
              : this.over;
    return (word & (1 << (index % WORD_BITS))) !== 0;
  }

  /** Writes the indexes of its features to the start of `into`, in order; how many there are. */
  indexes(into: Uint8Array): number {
    let count = 0;
    for (let bits = this.low; bits !== 0; bits &= bits - 1) into[count++] = 31 - Math.clz32(bits & -bits);
    for (let bits = this.middle; bits !== 0; bits &= bits - 1)
      into[count++] = WORD_BITS + 31 - Math.clz32(bits & -bits);
    for (let bits = this.high; bits !== 0; bits &= bits - 1)
      into[count++] = 2 * WORD_BITS + 31 - Math.clz32(bits & -bits);
    for (let bits = this.top; bits !== 0; bits &= bits - 1)
      into[count++] = 3 * WORD_BITS + 31 - Math.clz32(bits & -bits);
    for (let bits = this.over; bits !== 0; bits &= bits - 1)
      into[count++] = 4 * WORD_BITS + 31 - Math.clz32(bits & -bits);
    return count;
  }
}
