/**
 * Which of the first lines are mastheads (`lines/mastheads.ts`): what says whose page it is stands above a headline, and
 * the same words may be the headline where no other stands below them. The rubric below a masthead may have the words that
 * head links elsewhere, `Les titres du jour`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { eventIn, isKnownName, isMasthead, paperIn } from '../lines/mastheads.ts';
import { isBarOfSections, isSectionName } from '../lines/sections.ts';
import { kindInSlogan } from '../lines/slogans.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';

/** Mastheads stand no further down. */
const LAST_MASTHEAD = 5;
/** A headline stands no further down. */
const LAST_HEADLINE = 12;
/** What stands below a masthead is a headline if it is as long, in characters. */
const SHORTEST_HEADLINE = 20;
/** The first paragraphs say what a headline does: so much of them is looked at, in characters. */
const REACH = 1200;
/** Where the story names the page itself. */
const BRACKETED = /[([][^()[\]]{0,40}[)\]]/gu;

const LETTER = /\p{L}/u;
const ENDING = /\.\p{L}{2,4}$/u;
/** Whether `below` names a site, or whose it is, without the ending of its address: `Quai` of `quai.com`, with its capital. */
const tellsOfSite = (below: string, site: string): boolean => {
  const own = site.replace(ENDING, '');
  const name = own.charAt(0).toUpperCase() + own.slice(1);
  for (let at = below.indexOf(name); own !== site && at >= 0; at = below.indexOf(name, at + 1))
    if (!LETTER.test(below.charAt(at - 1)) && !LETTER.test(below.charAt(at + name.length))) return true;
  return false;
};

/** Adds that the lines are the page's which say whose it is, where a headline stands below them. */
export const addMastheads = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  /** Each with the word of it by which it would be a headline that the story tells. */
  const mastheads: { readonly arc: Arc; readonly word: string | null }[] = [];
  let isTitled = false;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_HEADLINE) return;
    if (features.has('dateline') || isProse(features)) break;
    if (!opens || piece.to !== units[line]?.to || features.has('furniture')) continue;
    const said = text.slice(piece.from, piece.to);
    const word = line === 0 ? paperIn(said) : null;
    if (word !== null) mastheads.push({ arc, word });
    else if (line <= LAST_MASTHEAD && !isTitled && isMasthead(said))
      mastheads.push({ arc, word: eventIn(said) });
    else if (isTitle(features) && said.length >= SHORTEST_HEADLINE) isTitled = true;
  }
  if (!isTitled) return;
  for (const { arc, word } of mastheads) {
    const { to } = arc.piece;
    const below = word === null ? '' : text.slice(to, to + REACH).replace(BRACKETED, '');
    const isTold =
      word !== null && (below.toLowerCase().includes(word.toLowerCase()) || tellsOfSite(below, word));
    if (!isTold) arc.features.add('furniture');
  }
};

/** What a paper or a body says of itself, in quotation marks and without a verb. */
const QUOTED = /^(?:«[^»]{8,70}»|“[^”]{8,70}”|"[^"]{8,70}")$/u;
/** It stands among so many first lines. */
const LAST_SLOGAN = 3;
/** What those who bring the news say in it: right below their name and right above the headline nothing else tells it. */
const OF_NEWS =
  /(?<!\p{L})(?:l[’']information|l[’']actualité|infos?|news|journalisme|presse|l[’']info)(?!\p{L})/iu;

/**
 * Adds that a slogan in quotation marks is the page's: below its name and above another line of it, where the headline stands
 * further down and no paragraph says it. With nothing of the page between, the same words are the headline, but where they speak of the
 * news.
 */
export const addQuotedSlogans = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const slogans: Arc[] = [];
  const pageLines = new Set<number>();
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_HEADLINE || features.has('dateline') || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = text.slice(piece.from, piece.to);
    if (features.has('furniture')) pageLines.add(line);
    else if (line > 0 && line <= LAST_SLOGAN && features.has('verbless') && QUOTED.test(said))
      slogans.push(arc);
    else if (isTitle(features) && said.length >= SHORTEST_HEADLINE && pageLines.size > 0) {
      for (const { line, features, piece } of slogans) {
        const isSaid = text
          .slice(piece.to, piece.to + REACH)
          .includes(text.slice(piece.from + 1, piece.to - 1).trim());
        const isOfNews = pageLines.has(line - 1) && OF_NEWS.test(text.slice(piece.from, piece.to));
        if ((pageLines.has(line + 1) || isOfNews) && !isSaid) features.add('furniture');
      }
      return;
    }
  }
};

/** Fewer words are a rubric. */
const LEAST_WORDS = 3;
const IN_CAPITALS = inBasicPlane(/^\p{Lu}[\p{Lu}\p{M}’' -]{1,28}$/u);
/** So many lines in capitals are a menu: one may be who wrote it, or where. */
const LEAST_IN_CAPITALS = 2;

/** Whether `lines`, all that stands between a slogan and a headline, hold a menu: sections, or several entries in capitals. */
const holdMenu = (lines: readonly string[]): boolean =>
  lines.some((line) => isSectionName(line) || isBarOfSections(line)) ||
  lines.filter((line) => IN_CAPITALS.test(line)).length >= LEAST_IN_CAPITALS;

/**
 * Adds that a slogan is the page's which stands on a line of its own: it begins with what comes out again and again, `Le magazine qui
 * raconte le fleuve`; right above it stands a name that pages are known by, `Quai Infos`, and no section's; between it and a headline
 * further down stands a menu; and the story does not speak of such a paper.
 */
export const addSlogansBelowName = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const saidOn = (line: number): string => {
    const unit = units[line];
    return unit === undefined ? '' : text.slice(unit.from, unit.to);
  };
  let slogan: (Pick<Arc, 'line' | 'features'> & { readonly kind: string }) | null = null;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_HEADLINE || features.has('dateline') || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = text.slice(piece.from, piece.to);
    if (slogan === null) {
      const mayBeSlogan =
        line > 0 && line <= LAST_SLOGAN && said.split(' ').length >= LEAST_WORDS && isTitle(features);
      const kind = mayBeSlogan && isKnownName(saidOn(line - 1)) ? kindInSlogan(said) : null;
      if (kind !== null) slogan = { line, features, kind: kind.toLowerCase() };
    } else if (isTitle(features) && said.length >= SHORTEST_HEADLINE && !isBarOfSections(said)) {
      const first = slogan.line + 1;
      const between = Array.from({ length: line - first }, (_, at) => saidOn(first + at));
      const below = text.slice(piece.from, piece.to + REACH).toLowerCase();
      if (holdMenu(between) && !below.includes(slogan.kind)) slogan.features.add('furniture');
      return;
    }
  }
};

/** Adds which words that head links elsewhere stand above the one headline of a page, which its story tells. */
export const addStoryHeadings = (arcs: readonly Arc[], units: readonly Line[]): void => {
  let heading: Arc | null = null;
  let headline: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_MASTHEAD) return;
    if (!opens) continue;
    if (features.has('dateline') || isProse(features)) {
      if (headline?.line === line - 1) heading?.features.add('heads-story');
      return;
    }
    if (piece.to !== units[line]?.to || features.has('furniture')) continue;
    if (headline !== null) return;
    if (heading?.line === line - 1 && isTitle(features) && features.has('told-by-story')) headline = arc;
    else if (heading !== null || !features.has('related-heading')) return;
    else heading = arc;
  }
};
