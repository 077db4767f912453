/**
 * Lists of links below their heading, in which a line of its own stands beside each title: the section of the story that it
 * links to, or its day. Alone such a line could be anything; two of them in a list are told by each other.
 * And lists of nothing but titles, of which none is the caption of a picture.
 */
import { inAnyCase } from '../../any-case.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** A title that asks or calls before it tells, or that names a place first: `Une digue au port ? La ville hésite`, `Saint-Quai. La criée rouvre`. */
const TWO_PARTS = /^(?:[^.]{2,28}\.|[^.]*[?!…] ?[»"”]?) /u;
const listLink = (text: string, { features, piece }: Arc): void => {
  features.add('listed-link');
  if (features.has('sentences') && TWO_PARTS.test(text.slice(piece.from, piece.to)))
    features.drop('sentences');
};

/** So many links of a list are beside a line of their own each. */
const LEAST_BESIDE = 2;

/**
 * Adds which words below the heading of links stand above a title each, the section of the story that it links to, and
 * which titles stand below such a word or above the day of their story: they are a list of links.
 */
export const addKickers = (text: string, arcs: readonly Arc[]): void => {
  const titles = new Set<number>();
  const words = new Set<number>();
  const days = new Set<number>();
  for (const { line, features } of arcs) {
    if (!features.has('heading-behind') || !features.has('ends-open')) continue;
    if (features.has('furniture')) {
      if (features.has('figures')) days.add(line);
    } else if (features.has('tiny') && features.has('label')) words.add(line);
    else if (features.has('short') || features.has('mid') || features.has('tiny')) titles.add(line);
  }
  const above = [...words].filter((line) => titles.has(line + 1) && !words.has(line - 1));
  const kickers = new Set(above.length >= LEAST_BESIDE ? above : []);
  const dated = [...titles].filter((line) => days.has(line + 1) || days.has(line - 1));
  const links = new Set(dated.length >= LEAST_BESIDE ? dated : []);
  for (const arc of arcs) {
    const { line } = arc;
    if (kickers.has(line)) arc.features.add('kicker');
    if (titles.has(line) && (kickers.has(line - 1) || links.has(line))) listLink(text, arc);
  }
};

/** Whose a picture is, without the year or the rights that a page has at its end. */
const CREDIT = inAnyCase(/^© ?\p{L}(?!.*\d{4})(?!.*(?:droits|rights|copyright))[^!?:;|]{1,48}$/iu);
/** Whether a line says whose a picture is and no more: `© Belga`. */
export const isCredit = (said: string): boolean => CREDIT.test(said);

/** Takes what makes them lines of the page from credits that stand alone above a title each, below a heading of links. */
export const addCreditedLinks = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const credits: FeatureSet[] = [];
  let headed = false;
  for (const [line, features] of whole.entries()) {
    const unit = units[line];
    const next = whole[line + 1];
    headed ||= features?.has('related-heading') === true;
    if (!headed || !features || !unit || !next || !isCredit(text.slice(unit.from, unit.to))) continue;
    if (hasTitleShape(next) && !next.has('furniture')) credits.push(features);
  }
  if (credits.length < LEAST_BESIDE) return;
  for (const features of credits) {
    features.drop('furniture');
    features.add('credit-only');
    features.add('credit-end');
  }
};

/** So many lines of the page may stand right below a heading. */
const MOST_BETWEEN = 2;
/** What no title of a list is: one printed twice is a caption and its headline. */
const NOT_LISTED: readonly Feature[] = [
  ...(['furniture', 'related-heading', 'names-only', 'open-caption', 'pipe', 'label'] as const),
  ...([
    'sign-off',
    'sign-off-weak',
    'same-as-next',
    'same-as-previous',
    'comes-again',
    'came-before',
  ] as const),
];

/** A point that the page cut, `- Au port, la grue démontée après des mois de quer...`: a title below a heading of links. */
const isCutLink = (features: FeatureSet): boolean =>
  features.has('ends-cut') && features.has('starts-list') && (features.has('short') || features.has('mid'));

/**
 * Adds which titles below the heading of links are nothing but titles, to the end of the list: where no summary and no credit
 * stands among them, none is the caption of a picture.
 */
export const addTitleLists = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let list: Arc[] | null = null;
  let heading: FeatureSet | null = null;
  /** How many lines of the page stand between the heading and the first of its links. */
  let between = 0;
  /** How many titles tell a list: one is enough below a link that has its heading on its line. */
  let least = LEAST_BESIDE;
  /** The last line with such a link, which is none of its list. */
  let headed = -1;
  const lastTold =
    arcs.findLast(({ features }) => isProse(features) && !features.has('furniture'))?.line ?? -1;
  const settle = (): void => {
    if (list !== null && list.length >= least) {
      for (const arc of list) {
        listLink(text, arc);
        if (arc.features.has('ends-cut')) {
          arc.features.drop('ends-cut');
          arc.features.add('ends-open');
        }
        // Below a link amid the story the decoder would have it go on.
        if (least === 1) arc.features.add('of-teasers');
      }
      if (between > 0 && heading?.has('common-word') === false) heading.add('heads-links');
    }
    list = null;
  };
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    // A story begins there.
    if (features.has('dateline') || features.has('dateline-weak')) list = null;
    if (features.has('heading-prefix') && line > lastTold) {
      settle();
      list = [];
      heading = null;
      between = MOST_BETWEEN;
      least = 1;
      headed = line;
    }
    if (!opens || line === headed || piece.to !== units[line]?.to) continue;
    if (features.has('related-heading')) {
      settle();
      list = [];
      heading = features;
      between = 0;
      least = LEAST_BESIDE;
    } else if (features.has('furniture') || features.has('site-words') || features.has('sign-off')) {
      // What a page prints right below the heading, as arrows are, stands above the first of its links.
      const isAbove = list?.length === 0 && !features.has('sign-off') && between < MOST_BETWEEN;
      if (isAbove) between++;
      // The day or hour of the next link.
      else if (!features.has('figures') || features.has('sign-off')) settle();
    } else if (
      (hasTitleShape(features) || isCutLink(features)) &&
      !NOT_LISTED.some((feature) => features.has(feature))
    )
      list?.push(arc);
    else list = null;
  }
  settle();
};

/**
 * Adds which sentences of the page's own end it below the last of such links: the form of a sentence would make the first of
 * them its summary.
 */
export const addFoot = (arcs: readonly Arc[]): void => {
  for (let at = arcs.length - 1; at >= 0; at--) {
    const features = arcs[at]?.features;
    if (!features?.has('furniture') || !features.has('heading-behind')) return;
    if (features.has('ends-stop')) features.add('closes-link');
  }
};
