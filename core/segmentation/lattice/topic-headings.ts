/**
 * Headings of links that no list of phrases can hold, since they name what the links are about: `Dossier eau`, `Spécial
 * festival`, and right below who signed the story any words without a verb. What stands around tells them: a whole story
 * above, nothing but titles of others, with their summaries at most, below. In a story the same words head a part of it.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** The word for stories that belong together, and what they are about. */
const TOPIC = inBasicPlane(
  /^(?:(?:(?:Notre|Nos|Le|Les) )?(?:[Dd]ossiers?|[Ss]éries?)|DOSSIERS?|Spéciale?|SPÉCIALE?|Numéro spécial|Hors-série|Grand angle|Focus|Zoom sur)(?: ?[:–-] ?| )[\p{L}\d][^.!?:;,]{1,32}$/u,
);
/** In which section the titles below stand as well: `Également dans National`, `AUSSI DANS SPORTS`. */
const ALSO_IN = inBasicPlane(
  /^(?:(?:Et )?(?:[Aa]ussi|[Éé]galement|[Ee]ncore)|Plus|À (?:lire|voir|découvrir)(?: aussi| également)?|Also|More|(?:AUSSI|[ÉE]GALEMENT|À LIRE|ALSO|MORE)(?= \p{Lu}+ \p{Lu})) (?:dans|DANS|en|EN|in|IN) (?:nos pages )?\p{Lu}[\p{L}\p{M}’'&/-]+(?: [\p{L}\p{M}’'&/-]+){0,2}$/u,
);
/** More of what the story is one of, right below a line of the page: `Autres décisions`. In a story it heads what else was decided. */
const OTHERS = inBasicPlane(/^(?:Les |Nos )?[Aa]utres \p{Ll}{4,16}s$/u);
const LONGEST_TOPIC = 44;
const isTopicHeading = (said: string): boolean => TOPIC.test(said) || ALSO_IN.test(said);
/** So many paragraphs stand above; a story on one line has all of its in one. */
const LEAST_TOLD = 2;
/** So many titles stand below words that nothing else tells. */
const LEAST_TITLES = 2;

const NO_TITLE = ['furniture', 'related-heading', 'names-only', 'sign-off', 'sign-off-weak'] as const;
const isTitle = (features: FeatureSet | undefined): boolean =>
  features !== undefined && hasTitleShape(features) && !NO_TITLE.some((one) => features.has(one));
/** No word or two, as the entries of a menu are. */
const isFullTitle = (features: FeatureSet | undefined): boolean =>
  isTitle(features) && features?.has('tiny') === false && !features.has('label');

const isSignature = (features: FeatureSet | undefined): boolean =>
  features?.has('sign-off') === true || features?.has('sign-off-weak') === true;

/** How many titles stand below `line`, to the end of the page, each with a summary at most; 0 where more than that does. */
const titlesBelow = (whole: readonly (FeatureSet | undefined)[], line: number): number => {
  let titles = 0;
  let wasSummary = true;
  for (let at = line + 1; at < whole.length; at++) {
    const features = whole[at];
    if (features?.has('furniture')) continue;
    if (isTitle(features)) {
      titles++;
      wasSummary = false;
    } else if (features?.has('ends-stop') && !wasSummary) wasSummary = true;
    else if (!features?.has('related-heading')) return 0;
  }
  return titles;
};

/** Adds which lines head links although no list holds their words. */
export const addTopicHeadings = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  /** The last piece of each line: a sign-off may stand behind the last sentence. */
  const last: (FeatureSet | undefined)[] = units.map(() => undefined);
  for (const { line, features, piece } of arcs)
    if (piece.to === units[line]?.to && isSignature(features)) last[line] = features;
  let told = 0;
  for (const [line, { from, to }] of units.entries()) {
    const features = whole[line];
    if (features && isProse(features)) told += features.has('huge') ? LEAST_TOLD : 1;
    if (told < LEAST_TOLD || !isTitle(whole[line + 1]) || features?.has('furniture')) continue;
    const isTopic = to - from <= LONGEST_TOPIC && isTopicHeading(text.slice(from, to));
    const isBelowSigner =
      isTitle(features) &&
      features?.has('label') === true &&
      features.has('verbless') &&
      isSignature(last[line - 1]) &&
      isFullTitle(whole[line + 1]) &&
      isFullTitle(whole[line + 2]);
    const isBelowPage =
      whole[line - 1]?.has('furniture') === true &&
      OTHERS.test(text.slice(from, Math.min(to, from + LONGEST_TOPIC)));
    if (!isTopic && !isBelowSigner && !isBelowPage) continue;
    if (titlesBelow(whole, line) >= (isTopic ? 1 : LEAST_TITLES)) features?.add('related-heading');
    return;
  }
};
