/**
 * Where a story ends although nothing says so: another story below it, whose summary says again what its title says, and
 * a text that was torn off, so that its last line is a sentence without its stop.
 */
import type { Line } from '../model/lines.ts';
import type { Arc } from './decode.ts';
import type { FeatureSet } from './feature-set.ts';
import { isEchoed, retoldTitles } from './retold.ts';

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
  const retold = retoldTitles(text, units, titles);
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

/**
 * Adds which of the first lines is a title that the next one says again: of two headlines the first, be it as short as a
 * rubric.
 */
export const addEchoes = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let before: Arc | null = null;
  for (const arc of arcs) {
    if (arc.line > LAST_HEADLINE) return;
    if (!arc.opens || arc.piece.to !== units[arc.line]?.to) continue;
    const { features } = arc;
    if (!isTitle(features)) {
      if (features.has('ends-stop')) return;
      before = null;
      continue;
    }
    if (before !== null && isEchoed(text, before.piece, arc.piece)) before.features.add('echoed');
    before = arc;
  }
};
/** Headlines stand no further down. */
const LAST_HEADLINE = 6;
const isTitle = (features: FeatureSet): boolean =>
  (features.has('ends-open') || features.has('ends-question')) &&
  (features.has('tiny') || features.has('short') || features.has('mid')) &&
  !features.has('furniture') &&
  !features.has('related-heading') &&
  !features.has('marked-link') &&
  !features.has('names-only') &&
  !features.has('credit-end') &&
  !features.has('credit-only');

/** Leads that short are said by fewer letters than likeness compares (`features.ts`), in characters. */
const SHORTEST_LEAD = 20;
const LONGEST_LEAD = 64;
/** A lead and the paragraph that it starts stand among so many first lines. */
const LAST_LEAD = 12;

/**
 * Adds which short sentence above the story a paragraph starts with again: it is the lead, be it without a verb and above
 * the credit of a picture.
 */
export const addRepeatedLeads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const leads: Arc[] = [];
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LEAD) return;
    const length = piece.to - piece.from;
    for (const lead of leads) {
      const said = lead.piece.to - lead.piece.from;
      if (lead.line === line || length <= said) continue;
      if (!text.startsWith(text.slice(lead.piece.from, lead.piece.to), piece.from)) continue;
      lead.features.add('comes-again');
      features.add('came-before');
    }
    const isWhole = opens && piece.to === units[line]?.to;
    if (isWhole && features.has('ends-stop') && length >= SHORTEST_LEAD && length <= LONGEST_LEAD)
      leads.push(arc);
  }
};

/** Who wrote it stands among so many first lines. */
const LAST_BYLINE = 12;
/** A name alone on its line, behind a word or two that says who wrote it. */
const BYLINE =
  /^(?:(?:[Pp]ar|[Bb]y|[Tt]extes?(?: de)?|[Ww]ords|[Tt]heo) ?:? )?(?<name>\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3})(?=$|,| [\p{Lu}|–—-])/u;
/** A sentence that says what somebody is who writes. */
const WRITER =
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3} (?:is|was|est|enseigne|dirige|là) (?:[^.!?]{0,60} )?(?:writer|journalist|reporter|columnist|lecturer|author|novelist|correspondent|journaliste|essayiste|chroniqueu(?:r|se)|écrivaine?|romanci(?:er|ère)|auteure?|autrice|maître de conférences|à l[’']université|à l[’']École|nhà báo|nhà văn)(?![\p{L}\p{M}])/u;
const NAME_REACH = 160;

/**
 * Adds which lines speak of who wrote the text: they start with the name that stands above it, or say of somebody that he
 * or she writes. Below the last paragraph they are the page's.
 */
export const addWriters = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const names = new Set<string>();
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    const head = text.slice(piece.from, Math.min(piece.to, piece.from + NAME_REACH));
    if (line <= LAST_BYLINE && (features.has('furniture') || features.has('names-only'))) {
      const name = BYLINE.exec(head)?.groups?.name;
      if (name !== undefined) names.add(name);
    } else if (
      features.has('ends-stop') &&
      (WRITER.test(head) || [...names].some((name) => head.startsWith(`${name} `)))
    )
      features.add('of-writer');
  }
};

/** A sentence that a page was torn in starts as one: an article or the like, and behind it no name. */
const STARTS_SENTENCE =
  /^(?:["«“]\s?)?(?:(?:L|D|C|S|Qu)[’']\p{Ll}|(?:Les?|La|Des?|Du|Une?|Ces?|Cette|Cet|Ils?|Elles?|En|Aux?|À|A|Dans|Pour|Selon|Lors|Sur|Par|The|An?|This|These|He|She|They|It|In|On|At|For) \p{Ll})/u;
/** The same in Vietnamese: a day, a person by the word of address, what joins sentences. */
const STARTS_VIETNAMESE =
  /^(?:["“]\s?)?(?:Đây là|Nhân dịp|Trong (?:khi|đó|thời)|Trước đó|Sau (?:đó|khi)|Ngoài ra|Đồng thời|Bên cạnh|Hiện|Cùng (?:ngày|với)|Cũng|Theo (?=\p{Ll})|Hai bên|Phát biểu|(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày) \d|(?:Ông|Bà|Anh|Chị) \p{Lu}) ?[\p{L}\d,]/u;
const TORN_HEAD = 24;
/** The longest of those that may be a line of the page's own. */
const LONGEST_OWN = 60;
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

/** Whether the last line of a text is a sentence that ends with the text, and not with a stop. */
const isTorn = (text: string, { piece, features }: Arc): boolean => {
  if (!features.has('ends-open') || features.has('first') || NOT_TORN.some((one) => features.has(one)))
    return false;
  const told = features.has('sentences') || (features.has('clause') && !features.has('short'));
  if (told || features.has('long') || features.has('paragraph') || features.has('huge')) return true;
  const head = text.slice(piece.from, piece.from + TORN_HEAD);
  if (STARTS_SENTENCE.test(head) || STARTS_VIETNAMESE.test(head)) return true;
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
    if (!arc.opens || features.has('sign-off-behind') || features.has('heading-behind')) continue;
    if (isTorn(text, arc)) features.add('torn');
  }
};
/** The same before a name or an office. */
const STARTS_TITLED = /^(?:["«“]\s?)?(?:Les?|La|The|Mme|MM?\.|Mr\.?) ?\p{Lu}/u;
