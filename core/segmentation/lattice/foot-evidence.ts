/**
 * What tells a line of the page below a story from the title of a link, one row of numbers for each line: its length and
 * shape, and how it stands to the lines beside it. Sites print there whom to call, where they are,
 * what they sell and who made them, each in its own words; what they have in common is that they are shorter than titles, name
 * more than they say, speak to the reader, and stand below no heading of links. What each is worth is in `foot-weights.ts`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { belowStory } from './below-story.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { areCapitals, areDigits, areNames, lineSigns } from './line-signs.ts';
import { wholeLines } from './whole-lines.ts';

/** What is seen of a line without the others, each 0 or 1. */
const SEEN = [
  'tiny',
  'short',
  'mid',
  'long',
  'ends-stop',
  'ends-open',
  'ends-question',
  'label',
  'verbless',
  'clause',
  'sentences',
  'starts-list',
  'quoted',
  'colon-inside',
  'figures',
  'named',
  'names-only',
  'name-end',
  'person-start',
  'tensed',
  'amount',
  'site-words',
  'comes-again',
  'came-before',
  'credit-end',
  'section-name',
  'lone',
  'last',
] as const satisfies readonly Feature[];

/** What is measured, each between 0 and 1. */
const MEASURED = [
  'headed',
  'headed-near',
  'page-line-above',
  'page-line-below',
  'title-above',
  'title-below',
  'titles-around',
  'prose-below',
  'among-last',
  'right-below-story',
  'longer-than-next',
  'blank-above',
  'blank-below',
  'one-word',
  'two-words',
  'three-words',
  'four-words',
  'five-words',
  'under-25',
  'under-40',
  'over-60',
  'over-90',
  'digit',
  'many-digits',
  'capitals',
  'names',
  'telephone',
  'address',
  'postal-code',
  'hour',
  'price',
  'speaks',
  'asks',
  'no-small-word',
  'small-words',
  'article',
  'barred',
  'dashed',
  'comma',
  'colon',
  'starts-small',
  'starts-sign',
] as const;
type Measures = Readonly<Record<(typeof MEASURED)[number], number>>;

/** The names of the numbers in a row, in order. */
export const FOOT_EVIDENCE = [...SEEN, ...MEASURED] as const;

const NEAR = 8;
const AMONG_LAST = 3;
const LONGER = 2;
const MANY_SMALL_WORDS = 3;
/** Of a longer line, which is none of the page's, no more is read. */
const REACH = 240;

const TELEPHONE = /(?:\d[ .]?){8,}/u;
const ADDRESS = /\S@\S|www\.|https?:|\.(?:fr|com|org|net|be|ch|ca|vn)(?!\p{L})/u;
const POSTAL_CODE = inBasicPlane(/(?<!\d)\d{5} \p{Lu}|(?<!\p{L})B\.?P\.? ?\d/u);
const HOUR = /\d ?h(?:(?: ?\d\d)?)(?![\p{L}\d])|\d\d:\d\d/u;
const PRICE = /\d ?(?:€|FCFA|F|euros|\$)(?!\p{L})/u;
const SPEAKS = /(?<!\p{L})(?:vous|votre|vos|nous|notre|nos|je|moi|mon|mes|your?|our)(?!\p{L})/iu;
const ASKS = inBasicPlane(/^[^\p{L}]{0,3}\p{Lu}\p{Ll}+ez(?!\p{L})/u);
const SMALL_WORD =
  /(?<=^| )(?:(?:le|la|les|de|du|des|un|une|à|au|aux|en|et|pour|sur|dans|par|the|of|to|in|and|for)(?= )|[dl]['’])/giu;
const ARTICLE = /^(?:(?:Le|La|Les|Un|Une|Des) |L['’])/u;
const BARRED = /[|•·]| [-–—] .* [-–—] /u;
const DASHED = / [-–—] /u;
const COLON = / ?: /u;
const DIGIT = /\d/u;
const STARTS_SMALL = inBasicPlane(/^\p{Ll}/u);
const STARTS_SIGN = inBasicPlane(/^[^\p{L}\p{M}\d«"“]/u);

const flag = (value: boolean): number => (value ? 1 : 0);

/** Where a line of more characters than are read ends for that. */
const readTo = ({ from, to }: Span): number => Math.min(to, from + REACH);

/** Whether a line speaks to who reads the page. */
const speaksToReader = (said: string): boolean => SPEAKS.test(said) || ASKS.test(said);

/** Whether the line that `span` of `text` is holds what few titles and few sentences of a story hold; one that ends in a stop, that it speaks to the reader. */
export const hasSignOfPage = (text: string, span: Span, features: FeatureSet): boolean => {
  const said = text.slice(span.from, readTo(span));
  if (speaksToReader(said)) return true;
  if (features.has('ends-stop')) return false;
  return (
    features.has('site-words') ||
    ADDRESS.test(said) ||
    BARRED.test(said) ||
    (DIGIT.test(said) && [TELEPHONE, POSTAL_CODE, HOUR, PRICE].some((pattern) => pattern.test(said)))
  );
};

/** What the characters of a line say of it. */
const signsOf = (text: string, span: Span) => {
  const to = readTo(span);
  const said = text.slice(span.from, to);
  const signs = lineSigns(text, { from: span.from, to });
  const { words, digits } = signs;
  const has = (pattern: RegExp): number => flag(pattern.test(said));
  const withDigits = (pattern: RegExp): number => (digits === 0 ? 0 : has(pattern));
  const small = said.match(SMALL_WORD)?.length ?? 0;
  const length = span.to - span.from;
  return {
    'one-word': flag(words === 1),
    'two-words': flag(words === 2),
    'three-words': flag(words === 3),
    'four-words': flag(words === 4),
    'five-words': flag(words === 5),
    'under-25': flag(length < 25),
    'under-40': flag(length < 40),
    'over-60': flag(length > 60),
    'over-90': flag(length > 90),
    digit: flag(digits > 0),
    'many-digits': flag(areDigits(signs)),
    capitals: flag(areCapitals(signs)),
    names: flag(areNames(signs)),
    telephone: withDigits(TELEPHONE),
    address: has(ADDRESS),
    'postal-code': withDigits(POSTAL_CODE),
    hour: withDigits(HOUR),
    price: withDigits(PRICE),
    speaks: has(SPEAKS),
    asks: has(ASKS),
    'no-small-word': flag(small === 0),
    'small-words': flag(small >= MANY_SMALL_WORDS),
    article: has(ARTICLE),
    barred: has(BARRED),
    dashed: has(DASHED),
    comma: flag(said.includes(',')),
    colon: has(COLON),
    'starts-small': has(STARTS_SMALL),
    'starts-sign': has(STARTS_SIGN),
  };
};

/** A line below a story that may be the page's or the title of a link, and its row of numbers. */
export interface FootLine {
  readonly line: number;
  readonly features: FeatureSet;
  /** What is seen of the line above. */
  readonly above: FeatureSet | undefined;
  readonly row: readonly number[];
}

/**
 * The lines below the story of a page of which `arcs` are the pieces of `units`, but headings of links, sign-offs and summaries.
 * `isAsked` says of which of them it is to be told, by what is seen of one and by whether a heading of links stands above.
 */
export const footEvidence = (
  text: string,
  arcs: readonly Arc[],
  units: readonly Line[],
  isAsked: (features: FeatureSet, line: number, isHeaded: boolean) => boolean,
): readonly FootLine[] => {
  const whole = wholeLines(arcs, units);
  const from = belowStory(whole);
  if (from === null) return [];
  const isPage = (features: FeatureSet | undefined): boolean => features?.has('furniture') === true;
  const isTitle = (features: FeatureSet | undefined): boolean =>
    features !== undefined &&
    hasTitleShape(features) &&
    !isPage(features) &&
    !features.has('related-heading');
  const asked: { readonly line: number; readonly features: FeatureSet; readonly headed: number }[] = [];
  let headed = -1;
  for (let line = from; line < units.length; line++) {
    const features = whole[line];
    if (features === undefined) continue;
    if (features.has('related-heading')) headed = line;
    else if (!features.has('sign-off') && !isProse(features) && isAsked(features, line, headed >= 0))
      asked.push({ line, features, headed });
  }
  return asked.map(({ line, features, headed }) => {
    const span: Span = units[line] ?? { from: 0, to: 0 };
    const next = units[line + 1];
    const titles = [-2, -1, 1, 2].filter((by) => isTitle(whole[line + by])).length;
    const behind = whole[line + 1];
    const measures: Measures = {
      ...signsOf(text, span),
      headed: flag(headed >= 0),
      'headed-near': flag(headed >= 0 && line - headed <= NEAR),
      'page-line-above': flag(isPage(whole[line - 1])),
      'page-line-below': flag(isPage(behind)),
      'title-above': flag(isTitle(whole[line - 1])),
      'title-below': flag(isTitle(behind)),
      'titles-around': titles / 4,
      'prose-below': flag(behind !== undefined && isProse(behind)),
      'among-last': flag(line >= units.length - AMONG_LAST),
      'right-below-story': flag(line === from),
      'longer-than-next': flag(next !== undefined && span.to - span.from > LONGER * (next.to - next.from)),
      'blank-above': flag((units[line]?.blank ?? 0) > 0),
      'blank-below': flag((next?.blank ?? 0) > 0),
    };
    const row = [
      ...SEEN.map((feature) => flag(features.has(feature))),
      ...MEASURED.map((name) => measures[name]),
    ];
    return { line, features, above: whole[line - 1], row };
  });
};
