/**
 * Names of firms, papers and products that have a capital inside and are no two names glued: what our lists, what stands around, and what
 * the dispatch repeats tell of them.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { placeEnd } from '../../metadata/gazetteer.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isListedName } from '../lists/names.ts';
import { isPartedName } from '../lists/parted-names.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import { BEFORE_CAPITAL } from '../text/inner-capital.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isTitle } from './told-person.ts';

/** What a surname may begin with and go on in a capital, as some who bear it write it: `BenSalem`, `FitzGerald`. */
export const WRITTEN_TOGETHER: ReadonlySet<string> = new Set(
  'Ben Bou Abou Abdel Abdoul Abdul Ould Sidi Hadj Fitz Vander Vanden Vande Van Von Dalla Della Dello Degli'.split(
    ' ',
  ),
);

/** What stands before the name of a firm or product, which may have a capital inside: `le groupe AirLiquide`. */
const FIRM = inBasicPlane(
  /(?<![\p{L}\p{M}])(?:groupe|société|compagnie|entreprise|firme|banque|logiciel|application|appli|plateforme|plate-forme|réseau|site|portail|marque|opérateur|fabricant|constructeur|laboratoire|géant|éditeur|start-up|startup|alias|pseudonyme|pseudo|compte|chaîne|langage|format|norme|protocole|navigateur|moteur|jeu|baptisée?s?|surnommée?s?|vaccin|fonds|consortium|cabinet|hôtel|journal|group|company|firm|bank|airline|app|platform)(?: \p{Ll}+){0,2} (?:de |d['’])?$/u,
);
const NEAR = 50;
/** What stands behind such a name: `AirTran Airways`. */
const FIRM_BEHIND =
  /^ (?:Airways|Airlines|Air Lines|Bank|Group|Holdings?|Corp|Inc|Ltd|Securities|Energy|Partners|Capital|Foods|Motors|Pharma|Technologies|Systems|Studios|Entertainment|Solutions|Insurance|Financial|Logistics|Networks|Properties|Resources)(?!\p{L})/u;
const LONGEST_BEHIND = 16;

/** Whether word `index` is a name with a capital inside that our lists hold, or that what stands before or behind says to be a firm's or product's. */
export const isFirm = (text: string, words: Words, index: number): boolean => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.mixed) === 0 || (shape & SHAPE.capital) === 0) return false;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const form = text.slice(from, to);
  const parts = form.split(BEFORE_CAPITAL);
  // `DaNang` is listed as the place that it is in one word, `Danang`.
  if (isListedName(form.toLowerCase())) return placeEnd(parts.join(' '), 0) < parts.join(' ').length;
  if (isPartedName(form)) return false;
  return (
    FIRM_BEHIND.test(text.slice(to, to + LONGEST_BEHIND)) ||
    FIRM.test(text.slice(Math.max(0, from - NEAR), from))
  );
};

/** A wrap that was lost glues the same two words once, hardly twice. */
const OF_ONE_NAME = 3;

/**
 * Whether word `index` has a capital inside and stands so again and again, and never in two words: the name of a firm, a paper or a
 * product. (Vietnamese names are glued by people, too, who glue them all.)
 */
export const isRepeatedName = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): boolean => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.mixed) === 0 || (shape & SHAPE.capital) === 0) return false;
  const form = text.slice(words.from[index], words.to[index]);
  if (vocabulary.count(form) < OF_ONE_NAME || isPartedName(form)) return false;
  const parts = form.split(BEFORE_CAPITAL);
  return (
    parts.length > 1 &&
    !parts.every(isVietnameseSyllable) &&
    !isTitle(parts[0] ?? '') &&
    // `LeVietnam` and persons open one paragraph after the other.
    !isFunctionWord((parts[0] ?? '').toLowerCase()) &&
    !isGivenName(parts[0] ?? '') &&
    !WRITTEN_TOGETHER.has(parts[0] ?? '') &&
    // What is glued to a name that the text has by itself is no part of another.
    vocabulary.count(parts.at(-1) ?? '') === 0 &&
    !parts.some((part, i) => i > 0 && vocabulary.parted(parts[i - 1] ?? '', part))
  );
};
