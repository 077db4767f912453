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
import { isCredit } from './link-lists.ts';
import { wholeLines } from './whole-lines.ts';

/** The word for stories that belong together, and what they are about. */
const TOPIC = inBasicPlane(
  /^(?:(?:(?:Notre|Nos|Le|Les) )?(?:[Dd]ossiers?|[Ss]éries?)|DOSSIERS?|Spéciale?|SPÉCIALE?|Numéro spécial|Hors-série|Grand angle|Focus|Zoom sur)(?: ?[:–-] ?| )[\p{L}\d][^.!?:;,]{1,32}$/u,
);
/** In which section the titles below stand as well: `Également dans National`, `AUSSI DANS SPORTS`. */
const ALSO_IN = inBasicPlane(
  /^(?:(?:Et )?(?:[Aa]ussi|[ÉEé]galement|[Ee]ncore)|Plus|À (?:lire|voir|découvrir)(?: aussi| également)?|Also|More|(?:AUSSI|[ÉE]GALEMENT|À LIRE|ALSO|MORE)(?= \p{Lu}+ \p{Lu})) (?:dans|DANS|en|EN|in|IN) (?:nos pages )?\p{Lu}[\p{L}\p{M}’'&/-]+(?: [\p{L}\p{M}’'&/-]+){0,2}$/u,
);
/** The same by what stands there: `Plus de contenu: Grand Quai`, `Plus d’actualités : Sports`. */
const MORE_OF = inBasicPlane(
  /^(?:Plus|Davantage|Encore plus) (?:de |d[’'])(?:contenus?|nouvelles|actualités|articles|infos|textes)(?: ?: ?| (?:dans|sur|de|du) )\p{Lu}[\p{L}\p{M}’'&/-]+(?: [\p{L}\p{M}’'&/-]+){0,2}$/u,
);
/** What else there is where the story is from, above cards of links: `À voir aussi au musée`, `Dans les archives`. A story heads parts with the same. */
const ALSO_AT = inBasicPlane(
  /^(?:[ÀA] (?:lire|voir|découvrir|écouter|visiter|retrouver) (?:aussi|également) (?:au|aux|à|à la|chez|dans|en|sur)(?: | l[’'])[\p{L}][^.!?:;,]{1,28}|Dans les archives)$/u,
);
/** More of what the story is one of, right below a line of the page: `Autres décisions`. In a story it heads what else was decided. */
const OTHERS = inBasicPlane(/^(?:Les |Nos )?[Aa]utres \p{Ll}{4,16}s$/u);
const LONGEST_TOPIC = 44;
const isTopicHeading = (said: string): boolean =>
  TOPIC.test(said) || ALSO_IN.test(said) || MORE_OF.test(said);
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

const isCaption = (features: FeatureSet | undefined): boolean =>
  features?.has('credit-only') === true ||
  (features?.has('credit-end') === true && features.has('ends-open'));

interface Below {
  readonly titles: number;
  readonly captions: number;
  readonly summaries: number;
}
/** What stands below `line`, to the end of the page: titles, each with a caption above and a summary at most; null where more than that does. */
const linksBelow = (whole: readonly (FeatureSet | undefined)[], line: number): Below | null => {
  let titles = 0;
  let captions = 0;
  let summaries = 0;
  let wasSummary = true;
  let wasCaption = false;
  for (let at = line + 1; at < whole.length; at++) {
    const features = whole[at];
    if (features?.has('furniture')) continue;
    if (isCaption(features) && !wasCaption) {
      captions++;
      wasCaption = true;
      continue;
    }
    if (isTitle(features)) {
      titles++;
      wasSummary = false;
    } else if (features?.has('ends-stop') && !wasSummary && !wasCaption) {
      summaries++;
      wasSummary = true;
    } else if (!features?.has('related-heading')) return null;
    wasCaption = false;
  }
  return { titles, captions, summaries };
};

/** Whether `below` stands below nothing but the heading of links: titles in a row, or such as have a picture each. */
const areLinks = ({ titles, captions, summaries }: Below): boolean =>
  titles >= LEAST_TITLES && (summaries === 0 || captions >= titles);

/** Adds which lines head links although no list holds their words. */
export const addTopicHeadings = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  /** The last piece of each line: a sign-off may stand behind the last sentence. */
  const last: (FeatureSet | undefined)[] = units.map(() => undefined);
  for (const { line, features, piece } of arcs)
    if (piece.to === units[line]?.to && isSignature(features)) last[line] = features;
  /** Whether a title stands right below, or below the caption of its picture, whose credit alone is the page's so far. */
  const isAboveTitle = (line: number): boolean => {
    if (isTitle(whole[line + 1])) return true;
    const unit = units[line + 1];
    const isPicture =
      isCaption(whole[line + 1]) || (unit !== undefined && isCredit(text.slice(unit.from, unit.to)));
    return isPicture && isTitle(whole[line + 2]);
  };
  let told = 0;
  for (const [line, { from, to }] of units.entries()) {
    const features = whole[line];
    if (features && isProse(features)) told += features.has('huge') ? LEAST_TOLD : 1;
    if (told < LEAST_TOLD || !isAboveTitle(line) || features?.has('furniture')) continue;
    const said = text.slice(from, Math.min(to, from + LONGEST_TOPIC + 1));
    const isTopic = said.length <= LONGEST_TOPIC && isTopicHeading(said);
    const isElsewhere = said.length <= LONGEST_TOPIC && ALSO_AT.test(said);
    const isBelowSigner =
      isTitle(features) &&
      features?.has('label') === true &&
      features.has('verbless') &&
      isSignature(last[line - 1]) &&
      isFullTitle(whole[line + 1]) &&
      isFullTitle(whole[line + 2]);
    const isBelowPage = whole[line - 1]?.has('furniture') === true && OTHERS.test(said);
    if (!isTopic && !isElsewhere && !isBelowSigner && !isBelowPage) continue;
    const below = linksBelow(whole, line);
    if (below === null) return;
    if (isElsewhere ? areLinks(below) : below.titles >= (isTopic ? 1 : LEAST_TITLES)) {
      features?.add('related-heading');
      // Below a link amid the story the decoder would have it go on with a summary.
      if (MORE_OF.test(said)) whole[line + 1]?.add('of-teasers');
    }
    return;
  }
};
