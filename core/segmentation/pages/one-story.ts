/**
 * The one story of a page that was printed whole. The decoder chooses roles from what stands close to a line; on a page
 * of hundreds of lines of its own, menus above the story look like headlines, and what readers say or other stories begin
 * below it like paragraphs. A page has one story, and most of its paragraphs stand together: what lies apart from them,
 * behind lines of the page, is the page's. What is taken out of the story or given back to it so is marked for the
 * archivist where it is a paragraph.
 */
import { type Block, isUnsure, UNSURE_BELOW } from '../../model/block.ts';
import { isMainStory, type Role } from '../../model/role.ts';
import { factsEnd, headsFacts } from '../lines/facts.ts';
import {
  isDeck,
  isDoubtful,
  isListed,
  isOfPicture,
  isShort,
  isStamped,
  isTitle,
  LONGEST_HEADLINE,
  lengthOf,
  type PageLine,
  pageLine,
  SHORT,
  SHORTEST_DECK,
  SHORTEST_TITLE,
} from './page-lines.ts';
import { withoutFarMarks } from './page-marks.ts';
import { repliesFrom } from './replies.ts';

/** A page with fewer blocks, or fewer short lines, is no page that was printed whole. */
const LEAST_BLOCKS = 30;
const LEAST_SHORT = 12;
/** Such a page has so many of them one below the other: its menu, or what stands at its foot. */
const LEAST_RUN = 8;
/** So many blocks of the page between two paragraphs part them. */
const PARTED = 4;
/** A list whose marks were lost has no more points. Nothing of the page's stands between them. */
const MOST_POINTS = 10;
/** What lies apart belongs to the story all the same if it has this share of the characters of its largest part. */
const LARGE_PART = 0.15;
/** Of a paragraph with none beside it so much counts. */
const ALONE = 0.1;
/** Nothing is known of a page whose largest part is smaller, in characters. */
const LEAST_STORY = 200;
/** How many blocks above its first paragraph a story's headline may stand, past bylines, dates, buttons and a picture. */
const REACH = 30;
/** What tells a headline is worth so much, in characters of it. */
const READ_AS_HEADLINE = 30;
const STANDS_TWICE = 15;
const ABOVE_STAMP = 60;
const LONGEST_WORTH = 60;
/** How sure a block is that was taken out of the story or given back to it. */
const MAYBE_STORY = UNSURE_BELOW - 0.2;

type Page = readonly PageLine[];

/** The lines of a page's menus by index: short ones, many of them one below the other. None where the page has none with it. */
const menusOf = (page: Page): ReadonlySet<number> => {
  const found = new Set<number>();
  let all = 0;
  let run = 0;
  for (const [at, line] of page.entries()) {
    run = isShort(line) ? run + 1 : 0;
    if (run > 0) all++;
    if (run === LEAST_RUN) for (let above = at - run + 1; above < at; above++) found.add(above);
    if (run >= LEAST_RUN) found.add(at);
  }
  return all < LEAST_SHORT ? new Set() : found;
};

/** Paragraphs that stand together: from the first to the last, by index, and the characters of them. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly mass: number;
}

/** Whether a line of the text, be it a paragraph or none, may stand beside a paragraph. */
const isOfText = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  isMainStory(line.block.role) &&
  line.block.role !== 'headline' &&
  line.said.length > SHORT;

/**
 * The parts of the text, parted where several lines stand between two paragraphs that are the page's or as short as those of
 * menus; a few short ones that were read as the story's, alone, are a list of it. `end` is where readers speak.
 */
const partsOf = (page: Page, end: number): readonly Part[] => {
  const parts: Part[] = [];
  /** Since the last paragraph: lines of the page, and short ones that were read as the story's. */
  let foreign = 0;
  let short = 0;
  /** Whether a list of the story goes on, which a line with a colon heads right below a paragraph. */
  let lists = false;
  for (const [at, line] of page.entries()) {
    if (at >= end) break;
    const heads = line.said.endsWith(':') && page[at - 1]?.isParagraph === true;
    lists = line.block.role === 'body' && (heads || (lists && !line.isParagraph));
    if (line.isParagraph) {
      const last = parts.at(-1);
      const isList = foreign === 0 && short <= MOST_POINTS;
      const isBeside = isOfText(page[at - 1]) || isOfText(page[at + 1]);
      const mass = lengthOf(line.block) * (isBeside ? 1 : ALONE);
      if (last !== undefined && (isList || foreign + short < PARTED))
        parts[parts.length - 1] = { from: last.from, to: at, mass: last.mass + mass };
      else parts.push({ from: at, to: at, mass });
      foreign = 0;
      short = 0;
    } else if (line.block.role === 'body' && isShort(line)) {
      if (!lists) short++;
    } else if ((!isMainStory(line.block.role) && !isOfPicture(line.block)) || (isShort(line) && !lists))
      foreign++;
  }
  return parts;
};

/** Which of the parts are the story's: the largest, and others that are large, too. */
const storyOf = (parts: readonly Part[]): readonly Part[] => {
  const largest = Math.max(0, ...parts.map(({ mass }) => mass));
  return largest < LEAST_STORY ? [] : parts.filter(({ mass }) => mass >= largest * LARGE_PART);
};

/**
 * The headlines of the story whose first paragraph is the block `start`, by index: of the lines above it that may be one
 * the longest and nearest, sooner one that was read as a headline, stands twice or above who wrote it; and the one that it
 * is the deck of.
 */
const headlinesAbove = (page: Page, start: number): ReadonlySet<number> => {
  const times = new Map<string, number>();
  for (const { said } of page) times.set(said, (times.get(said) ?? 0) + 1);
  const isStampAt = (at: number): boolean => {
    const line = page[at];
    return line !== undefined && isStamped(line);
  };
  const worth = (at: number): number => {
    const line = page[at];
    if (line === undefined || !isTitle(line)) return 0;
    return (
      Math.min(line.said.length, LONGEST_WORTH) -
      (start - at) +
      (isStampAt(at + 1) || isStampAt(at + 2) ? ABOVE_STAMP : 0) +
      (line.block.role === 'headline' ? READ_AS_HEADLINE : 0) +
      ((times.get(line.said) ?? 0) > 1 ? STANDS_TWICE : 0)
    );
  };
  let best = -1;
  let most = 0;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const here = worth(at);
    if (here > most) [best, most] = [at, here];
  }
  const found = new Set<number>();
  const line = page[best];
  if (line === undefined) return found;
  for (let at = best; at < start; at++) if (page[at]?.said === line.said) found.add(at);
  const above = page[best - 1];
  const isBelowOne = line.said.length > LONGEST_HEADLINE || above?.block.role === 'headline';
  if (above !== undefined && isBelowOne && isTitle(above)) found.add(best - 1);
  return found;
};

/**
 * Paragraphs of the story that were read as something else, given back to it: those between two of its paragraphs, and
 * one behind its first.
 */
const withDoubtful = (text: string, page: Page): Page => {
  const doubtful = page.map(isDoubtful);
  if (!doubtful.includes(true)) return page;
  const first = page.findIndex(({ isParagraph }) => isParagraph);
  /** The next block that is neither of a picture nor who signed it. */
  const beside = (at: number, by: 1 | -1): number => {
    let next = at + by;
    for (let line = page[next]; line !== undefined; line = page[next]) {
      if (!isOfPicture(line.block) && line.block.role !== 'sign-off') break;
      next += by;
    }
    return next;
  };
  const tells = (at: number): boolean => page[at]?.isParagraph === true || doubtful[at] === true;
  return page.map((line, at) => {
    if (doubtful[at] !== true) return line;
    const before = beside(at, -1);
    const isInside = tells(before) && tells(beside(at, 1));
    return isInside || before === first ? pageLine(text, asked(line.block, 'body')) : line;
  });
};

/**
 * Paragraphs that stand together between two parts of the story, by index, though they were read as something else: a link
 * has a summary of one at most.
 */
const runsBetween = (page: Page, { from, to }: Omit<Part, 'mass'>): ReadonlySet<number> => {
  const isOf = (at: number): boolean => {
    const line = page[at];
    return at > from && at < to && line !== undefined && (line.isParagraph || isDoubtful(line));
  };
  const found = new Set<number>();
  for (let at = from + 1; at < to; at++) if (isOf(at) && (isOf(at - 1) || isOf(at + 1))) found.add(at);
  return found;
};

/** The lines of the parts by index, with those above and below them that nothing parts from them; below, only sentences and a box of facts. */
const standingWith = (page: Page, parts: readonly Part[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const isStory = (at: number): boolean => {
    const line = page[at];
    return line !== undefined && (isMainStory(line.block.role) || isOfPicture(line.block));
  };
  for (const { from, to } of parts) {
    for (let at = from; at <= to; at++) found.add(at);
    for (let at = from - 1; !found.has(at) && isStory(at); at--) found.add(at);
    for (let at = to + 1; isStory(at) && page[at]?.isSentence === true; at++) found.add(at);
    const below = page[to + 1]?.said ?? '';
    const facts = headsFacts(below)
      ? factsEnd(to + 1, (at) => (isStory(at) ? (page[at]?.said ?? null) : null))
      : to;
    for (let at = to + 1; at < facts; at++) found.add(at);
  }
  return found;
};

/** Whether a line was read as the story's and is more than a line of a menu. */
const mayBeOfStory = (line: PageLine | undefined): boolean =>
  line !== undefined &&
  isMainStory(line.block.role) &&
  (line.isParagraph || line.isSentence || line.block.role === 'dateline' || isListed(line) || isTitle(line));

/** A word or two in a menu, which many others beside it tell. */
const plainly = ({ block, said }: PageLine): Block =>
  isUnsure(block) && said.length < SHORTEST_TITLE ? { ...block, confidence: UNSURE_BELOW } : block;

/** A block of another role, marked for the archivist. */
const asked = (block: Block, role: Role): Block => ({ ...block, role, confidence: MAYBE_STORY });

/**
 * The blocks with one story in them, where the page was printed whole; as they are otherwise. Roles and confidences may
 * change, bounds do not.
 *
 * @param blocks of `text`, in order
 */
export const oneStory = (text: string, blocks: readonly Block[]): readonly Block[] => {
  if (blocks.length < LEAST_BLOCKS) return blocks;
  const read = blocks.map((block) => pageLine(text, block));
  const menus = menusOf(read);
  if (menus.size === 0) return blocks;
  const page = withDoubtful(text, read);
  const found = page.map(({ block }) => block);
  const parts = storyOf(partsOf(page, repliesFrom(text, found)));
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return blocks;
  const runs = runsBetween(page, { from: first.to, to: last.from });
  const headlines = headlinesAbove(page, first.from);
  const lastHeadline = Math.max(...headlines);
  const story = standingWith(page, parts);
  const isKept = (at: number, line: PageLine): boolean => {
    if (line.block.role === 'headline' && at < first.from) return headlines.size === 0;
    const isAbove = at > lastHeadline && at < first.from && line.said.length >= SHORTEST_DECK;
    // Of those right above its first paragraph a dateline names its day, and a point of a list may name a year.
    const hasOwnDay = story.has(at) && (line.block.role === 'dateline' || isListed(line));
    return isAbove && !hasOwnDay ? !isStamped(line) : story.has(at);
  };
  const blocksOfPage = page.map((line, at): Block => {
    const { block } = line;
    if (headlines.has(at)) return block.role === 'headline' ? block : asked(block, 'headline');
    const isRead = isMainStory(block.role) && block.role !== 'headline';
    if (headlines.has(at - 1) && !isRead && isDeck(line)) return asked(block, 'lead');
    if (runs.has(at)) return isRead ? block : asked(block, 'body');
    if (block.role === 'boilerplate' && menus.has(at) && !story.has(at)) return plainly(line);
    if (!isMainStory(block.role) || isKept(at, line)) return block;
    const role: Role = page[at - 1]?.block.role === 'teaser-headline' ? 'teaser-summary' : 'boilerplate';
    const isBeside = block.role === 'body' && (mayBeOfStory(page[at - 1]) || mayBeOfStory(page[at + 1]));
    const isSureTitle = block.role === 'headline' && !isUnsure(block);
    return mayBeOfStory(line) || isBeside || isSureTitle ? asked(block, role) : { ...block, role };
  });
  const start = Math.min(first.from, ...headlines);
  return withoutFarMarks(page, blocksOfPage, { from: start, to: last.to });
};
