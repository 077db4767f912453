/**
 * What of a piece speaks as the captions of pictures do: it says what is seen, in the present or without a verb, in a
 * sentence or a line no longer than a picture needs. What a credit says of it is seen elsewhere (`features.ts`).
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { unitOrNone } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { SIGN } from '../lines/telling-words.ts';

/** A sentence of a longer piece is no caption's. */
export const LONGEST_CAPTION = 260;
/** A piece that is a caption by such a sentence alone is no longer. */
const LONGEST_ALONE = 125;
/** A shorter sentence without a verb or a name is an aside of the story, `Un bilan provisoire.` */
const NOMINAL = 32;
const NAME_INSIDE = inBasicPlane(/ \p{Lu}\p{Ll}/u);
/** Two words that only Vietnamese has, which prints no such asides. */
const VIETNAMESE = /[ăđơưạ-ỹ].* .*[ăđơưạ-ỹ]/u;
const SUM = inBasicPlane(/[%€$]|\d (?:millions?|milliards?|billions?|triệu|tỷ)(?!\p{L})/u);

/** What was or will be, which a caption does not tell. English participles are left out: captions are full of them. */
const TENSED = inBasicPlane(
  /(?<![\p{L}\p{M}])(?!(?:camera|opera|caldera|chimera|tundra|terra|sierra)s?(?!\p{L}))(?:\p{Ll}{3,}(?:(?<!tr|[fh])ait|aient|era|eront|ira|iront|dra|dront|rra|rront)|took|rose|fell|grew|told|brought|gave|saw|won|lost|sent|became|began|went|came|drew|drove|flew|spoke|threw|wrote|struck|shook)(?![\p{L}\p{M}])/u,
);
/** What each of these holds, found faster than the word with what may stand around it. */
const MAY_BE_TENSED =
  /ait|aient|r(?:a|ont)\b|took|rose|fell|grew|told|rought|gave|saw|won|lost|sent|became|began|went|came|drew|drove|flew|spoke|threw|wrote|struck|shook/;

/** Whether a piece tells what was or will be. */
export const isTensed = (head: string): boolean => MAY_BE_TENSED.test(head) && TENSED.test(head);

/** A sentence without a verb that says on which occasion a picture was taken: `Lors de la remise des prix à Dakar.` */
export const isOccasion = (set: FeatureSet, head: string): boolean =>
  set.has('verbless') && set.has('ends-stop') && /^(?:Lors|À l[’']occasion|Au cours) d/u.test(head);

const VIEW =
  /^(?:(?:Une? )?[Vv]ues? |Panorama |(?:An? )?(?:[Aa]erial |[Gg]eneral )?[Vv]iews? (?!from )|Toàn cảnh |Quang cảnh |Một góc )/u;

/** Whether a line without a stop speaks as captions do and headlines do not: `Vue du port`, `Des pêcheurs trient leur récolte`. */
const isOpenCaption = (set: FeatureSet, signs: number, head: string): boolean =>
  set.has('ends-open') &&
  !(signs & (SIGN.clause | SIGN.sentences | SIGN.reported)) &&
  ((signs & SIGN.captionWords) !== 0 ||
    ((signs & SIGN.indefinite) !== 0 && (signs & SIGN.captionVerb) !== 0) ||
    VIEW.test(head));

/** What no caption without a credit has. */
const NO_SCENE = SIGN.clause | SIGN.sentences | SIGN.reported | SIGN.goesOn | SIGN.quoted;

/**
 * Whether a line may be the caption of a picture although no credit says so: it names what is seen or tells it in the
 * present, with no more than a picture shows.
 */
const isScene = (set: FeatureSet, signs: number, head: string): boolean =>
  !(signs & NO_SCENE) &&
  (!(signs & SIGN.finite) || (signs & SIGN.captionVerb) !== 0) &&
  // Without a stop it may be a headline or a sub-heading.
  (set.has('ends-stop') || set.has('ends-cut')) &&
  !set.has('tensed') &&
  !set.has('furniture') &&
  !set.has('figures') &&
  !SUM.test(head) &&
  !isTensed(head);

const startsCaption = (head: string): boolean => {
  const unit = unitOrNone(head, 0);
  return unitClass(unit) === UNIT.upper || unit === 0x7c;
};

/** Adds to the features of a piece, which has all others already, what its start `head` and the signs of its words say of a caption. */
export const addCaptionFeatures = (set: FeatureSet, signs: number, head: string, length: number): void => {
  if (length > LONGEST_CAPTION || !startsCaption(head)) return;
  if (isScene(set, signs, head)) set.add('scene');
  if (isOpenCaption(set, signs, head)) set.add('open-caption');
  if (!(signs & (SIGN.sentences | SIGN.clause | SIGN.reported))) {
    if (signs & (SIGN.captionStart | SIGN.captionWords)) set.add('caption-shape');
    if (signs & SIGN.indefinite && length <= LONGEST_ALONE && set.has('ends-stop'))
      set.add('indefinite-alone');
  }
  // Sums and shares are told in stories.
  if (signs & SIGN.goesOn || SUM.test(head)) {
    if (signs & SIGN.captionVerb) set.add('caption-verb');
    return;
  }
  const stopped = set.has('ends-stop');
  if (set.has('verbless') && stopped && length <= LONGEST_ALONE) {
    const vietnamese = VIETNAMESE.test(head);
    if (vietnamese) set.add('tenseless');
    if (vietnamese || length >= NOMINAL || NAME_INSIDE.test(head)) set.add('nominal-sentence');
  }
  if (signs & SIGN.captionVerb) {
    set.add('caption-verb');
    if (!(signs & (SIGN.clause | SIGN.sentences)) && stopped) set.add('caption-sentence');
  }
};
