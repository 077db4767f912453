/**
 * Sub-headings that nothing but their form tells from lines of the page. They count the parts of what a story tells: `Article premier :
 * un registre`, below its paragraphs `Article 4 : les sanctions`; titles of links do not count on. Or they stand right below an
 * advertisement, in capitals where the page has just said that the story goes on.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { ADVERTISES, GOES_ON_BELOW } from '../lines/asides.ts';
import { countedHeads } from './counted-heads.ts';
import { addLetteredHeads } from './lettered-heads.ts';
import { addLikeHeads } from './like-heads.ts';
import { hasTitleShape, isLinkTitle, isProse } from './line-shapes.ts';
import { areCapitals, lineSigns } from './line-signs.ts';
import { addMonthlyHeads } from './monthly-heads.ts';
import { addPartsBehindLinks } from './part-behind-links.ts';
import { addVerse } from './verse.ts';
import { wholeLines } from './whole-lines.ts';

const PART = inBasicPlane(
  /^(?<kind>Article|Chapitre|Titre|Section|Partie|Point|Étape|Phase|Acte|Axe|Mesure|Volet|Question|Résolution|Amendement|Leçon|Scénario|Lot) (?:n[°o] ?)?(?:premi(?:er|ère)|\d{1,3}(?: ?(?:bis|ter|quater))?|[IVX]{1,5})(?: ?[:.–—-] ?|, )(?=["«“\p{L}])/u,
);
const REACH = 40;
/** So many parts of one kind are counted. */
const LEAST_PARTS = 2;
/** The advertisement stands between what the page says of it and the story. */
const ADVERTISED = 2;

/** The lines that head a numbered part, where at least two of its kind do. */
export const numberedParts = (text: string, units: readonly Line[]): ReadonlySet<number> => {
  const byKind = new Map<string, number[]>();
  for (const [line, { from, to }] of units.entries()) {
    const kind = PART.exec(text.slice(from, Math.min(to, from + REACH)))?.groups?.kind;
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), line]);
  }
  return new Set([...byKind.values()].filter((lines) => lines.length >= LEAST_PARTS).flat());
};

/** Whether a line below an advertisement heads a part of the story: what is advertised there speaks to the reader or tells something. */
const headsBelowAdvertisement = (features: FeatureSet, next: FeatureSet): boolean =>
  features.has('verbless') && next.has('sentences') && !OF_ADVERTISEMENT.some((one) => features.has(one));
const OF_ADVERTISEMENT = [
  'mid',
  'furniture',
  'site-words',
  'marked-link',
  'names-only',
  'section-name',
  'colon-inside',
  'figures',
] as const;

/** Adds which lines amid the story head a part of it, above a paragraph, and which are verse. */
export const addParts = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addPartsBehindLinks(arcs, units);
  addLikeHeads(text, arcs, units);
  addLetteredHeads(text, arcs, units);
  addVerse(text, arcs, units);
  const whole = wholeLines(arcs, units);
  addMonthlyHeads(text, whole, units);
  const counted = countedHeads(text, units);
  const numbered = new Set([...numberedParts(text, units), ...counted]);
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit && whole[line]?.has('furniture') && unit.to - unit.from <= 2 * REACH
      ? flat(text.slice(unit.from, unit.to))
      : '';
  };
  const goesOn = (line: number): boolean =>
    whole[line - 1]?.has('furniture') === true &&
    Array.from({ length: ADVERTISED }, (_, by) => saidAt(line - 1 - by)).some((said) =>
      GOES_ON_BELOW.some((form) => form.test(said)),
    );
  let told = 0;
  for (const [line, features] of whole.entries()) {
    const unit = units[line];
    const next = whole[line + 1];
    if (!features || !unit) continue;
    // Below a heading of links nothing is the story's.
    if (features.has('heading-behind')) return;
    if (isProse(features)) told++;
    if (!next || !isProse(next) || !hasTitleShape(features)) continue;
    if (told === 0) {
      // The first that is counted right below a headline; with no title above it may be the headline itself.
      if (counted.has(line) && isLinkTitle(whole[line - 1]) && !whole[line - 1]?.has('tiny'))
        features.add('top-point');
      continue;
    }
    const heads =
      numbered.has(line) ||
      (ADVERTISES.test(saidAt(line - 1)) && headsBelowAdvertisement(features, next)) ||
      (areCapitals(lineSigns(text, unit)) && !features.has('furniture') && goesOn(line));
    if (!heads || features.has('related-heading')) continue;
    features.drop('site-words');
    features.drop('furniture');
    features.add('starts-list');
  }
};
