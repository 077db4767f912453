/**
 * Where a story ends although nothing says so: another story below it, whose summary says again what its title says, and
 * a text that was torn off, so that its last line is a sentence without its stop.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { retoldTitles } from '../lines/retold.ts';
import { countedHeads } from './counted-heads.ts';
import { numberedParts } from './sub-headings.ts';
import { startsWithInfinitive } from './told-lists.ts';

/** A shorter title has too few words to be told again, or is a sub-heading. */
const SHORTEST_RETOLD = 36;

/**
 * Adds which lines are titles that the line below tells again. They are looked for where nothing says that the story
 * is over: below a sign-off or a heading other marks tell them.
 */
export const addRetold = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const titles: number[] = [];
  let before: FeatureSet | null = null;
  let started = false;
  for (const { line, opens, features, piece } of arcs) {
    if (features.has('sign-off')) break;
    if (!opens || piece.to !== units[line]?.to) continue;
    const told =
      features.has('ends-stop') &&
      (features.has('mid') || features.has('long') || features.has('paragraph') || features.has('huge'));
    if (told && started && before !== null && isRetellable(before) && titles.at(-1) !== line - 1)
      titles.push(line - 1);
    started ||= told;
    before = piece.to - piece.from >= SHORTEST_RETOLD ? features : null;
  }
  if (titles.length === 0) return;
  const parts = numberedParts(text, units);
  const counted = countedHeads(text, units);
  const saidAt = (line: number): string => text.slice(units[line]?.from, units[line]?.to);
  const asked = titles.filter(
    (line) => !parts.has(line) && !counted.has(line) && !startsWithInfinitive(saidAt(line)),
  );
  if (asked.length === 0) return;
  const retold = retoldTitles(text, units, asked);
  if (retold.size === 0) return;
  for (const { line, features } of arcs) {
    if (retold.has(line)) features.add('told-below');
    if (retold.has(line - 1)) features.add('tells-above');
  }
};
const isRetellable = (features: FeatureSet): boolean =>
  (features.has('ends-open') || features.has('ends-question')) &&
  (features.has('short') || features.has('mid')) &&
  !features.has('starts-list') &&
  !features.has('furniture') &&
  !features.has('credit-end');

/** A sentence that a page was torn in starts as one: an article or the like, and behind it no name. */
const STARTS_SENTENCE = inBasicPlane(
  /^(?:["«“]\s?)?(?:(?:L|D|C|S|Qu)[’']\p{Ll}|(?:Les?|La|Des?|Du|Une?|Ces?|Cette|Cet|Ils?|Elles?|En|Aux?|À|A|Dans|Pour|Selon|Lors|Sur|Par|The|An?|This|These|He|She|They|It|In|On|At|For) \p{Ll})/u,
);
/** The same in Vietnamese: a day, a person by the word of address, what joins sentences. */
const STARTS_VIETNAMESE = inBasicPlane(
  /^(?:["“]\s?)?(?:Đây là|Nhân dịp|Trong (?:khi|đó|thời)|Trước đó|Sau (?:đó|khi)|Ngoài ra|Đồng thời|Bên cạnh|Hiện|Cùng (?:ngày|với)|Cũng|Theo (?=\p{Ll})|Hai bên|Phát biểu|(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày) \d|(?:Ông|Bà|Anh|Chị) \p{Lu}) ?[\p{L}\d,]/u,
);
const TORN_HEAD = 24;
/** The longest of those that may be a line of the page's own. */
const LONGEST_OWN = 60;
/** The same where the space behind the article was lost: `Lesdeux`. No title that has a verb begins so. */
const GLUED_START = inBasicPlane(/^(?:Les|Des|Une|Cette|Dans|Selon)(?=\p{Ll}{3})/u);
/** What something must follow, or what is left of a word that was cut: no title ends in so few small letters but these. */
const CUT_SHORT = inBasicPlane(
  /(?:[\p{L}\p{M},] |\d (?=[aà]$))(?:[a-zàâéè]|[a-z]{2}|à l[’']|[dlnsc][’']|des|les|une|aux|dans|pour|avec|sur|par|que|qui|dont|chez|vers|entre|cette|ces|ses)$/u,
);
/** Words of two letters that titles do end in, French, English and of units; behind `en` notes of music, too. */
const ENDS_TITLES =
  /(?<!\p{L})(?:an|or|os|us|vu|lu|su|nu|pu|bu|eu|if|is|it|up|in|on|do|go|ka|ko|vs|tv|by|no|so|me|he|we|to|of|at|as|be|am|my|hi|oh|ok|si|mi|fa|ut|pi|km|cm|mm|kg|mg|cl|dl|ml|ha|mw|gw|kw|pm|(?<=en )la)$/u;
const VIETNAMESE = /[ăđơưạ-ỹ]/u;
const TAIL = 14;
/** Whether a line without a stop breaks off where no title ends. */
const isCutShort = (text: string, { piece: { from, to } }: Arc): boolean => {
  const tail = text.slice(Math.max(from, to - TAIL), to);
  return CUT_SHORT.test(tail) && !ENDS_TITLES.test(tail) && !VIETNAMESE.test(text.slice(from, to));
};

/** What a last line without a stop is sooner than a sentence that was torn. */
const NOT_TORN = [
  'furniture',
  'names-only',
  'credit-end',
  'credit-only',
  'starts-list',
  'figures',
  'source-only',
  'site-words',
] as const;

/** Somebody, and what of theirs is quoted to the end of the line: `Anna Morel « remercie tous ceux qui … »`. */
const QUOTED_TO_END = inBasicPlane(
  /^(?<name>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}) (?:["“]|« ?)\p{Ll}[^"“”«»]{12,}(?:["”]| ?»)$/u,
);
/** Whether a line quotes to its end somebody whom the story has named above. Titles quote so as well, of whom it does not tell. */
const isOfNamedAbove = (text: string, { from, to }: Span): boolean => {
  const name = QUOTED_TO_END.exec(text.slice(from, to))?.groups?.name;
  return name !== undefined && text.lastIndexOf(name, from - 1) >= 0;
};

/** Whether the last line of a text is a sentence that ends with the text, and not with a stop. */
const isTorn = (text: string, arc: Arc): boolean => {
  const { piece, features } = arc;
  if (!features.has('ends-open') || features.has('first') || NOT_TORN.some((one) => features.has(one)))
    return false;
  const told =
    features.has('sentences') || (features.has('clause') && !features.has('short') && !features.has('tiny'));
  if (
    told ||
    isCutShort(text, arc) ||
    features.has('long') ||
    features.has('paragraph') ||
    features.has('huge')
  )
    return true;
  const head = text.slice(piece.from, piece.from + TORN_HEAD);
  if (features.has('clause') && GLUED_START.test(head)) return true;
  if (STARTS_SENTENCE.test(head) || STARTS_VIETNAMESE.test(head)) return true;
  if (features.has('quoted') && features.has('prose-above') && isOfNamedAbove(text, piece)) return true;
  return piece.to - piece.from > LONGEST_OWN && STARTS_TITLED.test(head);
};

/**
 * Adds whether the last line is a sentence of the story that was torn off with the page. Behind a sign-off or a heading a
 * line without a stop is a title far more often.
 */
export const addTorn = (text: string, arcs: readonly Arc[], lines: number): void => {
  for (let at = arcs.length - 1; at >= 0; at--) {
    const arc = arcs[at];
    if (arc?.line !== lines - 1) return;
    const { features } = arc;
    if (!arc.opens) continue;
    if (features.has('sign-off-behind') || features.has('heading-behind')) {
      if (!features.has('ends-open') || !features.has('mid') || !isCutShort(text, arc)) continue;
      features.drop('ends-open');
      features.add('ends-cut');
    } else if (isTorn(text, arc)) features.add('torn');
  }
};
/** The same before a name or an office. */
const STARTS_TITLED = inBasicPlane(/^(?:["«“]\s?)?(?:Les?|La|The|Mme|MM?\.|Mr\.?) ?\p{Lu}/u);
