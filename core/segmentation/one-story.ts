/**
 * The one story of a page that was printed whole. The decoder chooses roles from what stands close to a line; on a page
 * of hundreds of lines of its own, menus above the story look like headlines, and what readers say or other stories begin
 * below it like paragraphs. A page has one story, and most of its paragraphs stand together: what lies apart from them,
 * behind lines of the page, is the page's. A paragraph that is taken out of the story so is marked for the archivist.
 */
import { type Block, UNSURE_BELOW } from '../model/block.ts';
import { isMainStory, type Role } from '../model/role.ts';
import { isNamesOnly } from './labels.ts';
import { asPhrase, isFurniture } from './markers.ts';
import { repliesFrom } from './replies.ts';

/** A page with fewer blocks, or fewer of its own, is no page that was printed whole. */
const LEAST_BLOCKS = 30;
const LEAST_OWN = 12;
/** A shorter block is no paragraph that a story is known by, in characters. */
const PARAGRAPH = 60;
/** So many blocks of the page between two paragraphs part them. */
const PARTED = 4;
/** What lies apart belongs to the story all the same if it has this share of the characters of its largest part. */
const LARGE_PART = 0.15;
/** Nothing is known of a page whose largest part is smaller, in characters. */
const LEAST_STORY = 200;
/** How many blocks above its first paragraph a story's headline may stand, past bylines, dates, buttons and a picture. */
const REACH = 30;
/** A shorter line is not taken for a headline while there is a longer one. */
const SHORTEST_TITLE = 20;
const LONGEST_TITLE = 160;
const SHORTEST_DECK = 40;
const LONGEST_DECK = 320;
const LONG_PARAGRAPH = 120;
const SENTENCE = /[.!?…]["»”)]*$/u;
/** What each of these is worth, in characters of a title. */
const READ_AS_HEADLINE = 30;
const STANDS_TWICE = 15;
const ABOVE_STAMP = 60;
const LONGEST_WORTH = 60;
/** A longer one is a deck below the headline proper. */
const LONGEST_HEADLINE = 64;
/** Of a paragraph with nothing of the story beside it so much counts. */
const ALONE = 0.1;
/** What a paragraph that may be of the story is marked with. */
const MAYBE_STORY = UNSURE_BELOW - 0.2;

const BYLINE = /^(?:by|par|publié par|posted by|written by|propos recueillis par):? \p{Lu}/iu;
/** Who shares a page does so with these. */
const SHARED_WITH =
  /\b(?:facebook|twitter|linkedin|digg|reddit|whatsapp|telegram|pinterest|google|e-?mail|instagram|zalo|myspace|stumbleupon|tumblr)\b/giu;
/** What a page asks its reader to do. */
const ASKED =
  /^(?:abonnez|inscrivez|connectez|identifiez|suivez|rejoignez|réagissez|subscribe|sign|log in|follow|join|click|download|get|đăng|theo dõi)\b/iu;
/** Longer ones are titles with a capital in each word. */
const LONGEST_NAMES = 34;
/** A line that says when something was published. */
const DATED = /(?:19|20)\d\d|\d{1,2}[:h]\d\d/u;
const LONGEST_STAMP = 110;
const STOPPED = /(?:(?<!\p{Lu})\.|[…:;,])["»”)]?$/u;
const WORDS_OF_TITLE = /^\P{L}*\p{L}[\p{L}\p{M}’'-]*(?:\s+\S+){2,}$/u;

const isOwn = ({ role }: Block): boolean => role === 'boilerplate';
const isOfPicture = ({ role }: Block): boolean => role === 'caption' || role === 'image-alt';
const lengthOf = ({ from, to }: Block): number => to - from;
const isParagraph = (block: Block): boolean =>
  isMainStory(block.role) && block.role !== 'headline' && lengthOf(block) >= PARAGRAPH;

/** Paragraphs that stand together: from the first to the last, and the characters of them. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly mass: number;
}

/** The parts of the text, parted where several blocks of the page's own stand between two paragraphs; `end` is where readers speak. */
const partsOf = (blocks: readonly Block[], end: number): readonly Part[] => {
  const parts: Part[] = [];
  const isStory = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && isParagraph(block);
  };
  let foreign = 0;
  for (let at = 0; at < end; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (isParagraph(block)) {
      const last = parts.at(-1);
      const mass = lengthOf(block) * (isStory(at - 1) || isStory(at + 1) ? 1 : ALONE);
      if (last !== undefined && foreign < PARTED)
        parts[parts.length - 1] = { from: last.from, to: at, mass: last.mass + mass };
      else parts.push({ from: at, to: at, mass });
      foreign = 0;
    } else if (!isMainStory(block.role) && !isOfPicture(block)) foreign++;
  }
  return parts;
};

/** Which of the parts are the story's: the largest, and others that are large, too. */
const storyOf = (parts: readonly Part[]): readonly Part[] => {
  const largest = Math.max(0, ...parts.map(({ mass }) => mass));
  return largest < LEAST_STORY ? [] : parts.filter(({ mass }) => mass >= largest * LARGE_PART);
};

/** Whether a line may be a headline by its shape: some words, and no stop. */
const isTitle = (text: string, block: Block): boolean => {
  const length = lengthOf(block);
  if (length < SHORTEST_TITLE || length > LONGEST_TITLE || isOfPicture(block)) return false;
  const line = text.slice(block.from, block.to);
  return (
    WORDS_OF_TITLE.test(line) &&
    !STOPPED.test(line) &&
    !BYLINE.test(line) &&
    !(length <= LONGEST_NAMES && isNamesOnly(line)) &&
    (line.match(SHARED_WITH)?.length ?? 0) < 2 &&
    !ASKED.test(line) &&
    !isFurniture(line, asPhrase(line))
  );
};

/**
 * The headlines of the story whose first paragraph is the block `start`, by index: of the lines above it that may be one
 * the longest and nearest, sooner one that was read as a headline or stands twice, and the one that it is the deck of.
 */
const headlinesAbove = (text: string, blocks: readonly Block[], start: number): ReadonlySet<number> => {
  const times = new Map<string, number>();
  for (const { from, to } of blocks) {
    if (to - from < SHORTEST_TITLE || to - from > LONGEST_TITLE) continue;
    const line = text.slice(from, to);
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  /** Whether a block says who wrote the story, or when. */
  const isStamped = (at: number): boolean => {
    const block = blocks[at];
    if (block === undefined || lengthOf(block) > LONGEST_STAMP) return false;
    const line = text.slice(block.from, block.to);
    return BYLINE.test(line) || DATED.test(line);
  };
  const worth = (at: number): number => {
    const block = blocks[at];
    if (block === undefined || !isTitle(text, block)) return 0;
    return (
      Math.min(lengthOf(block), LONGEST_WORTH) -
      (start - at) +
      (isStamped(at + 1) || isStamped(at + 2) ? ABOVE_STAMP : 0) +
      (block.role === 'headline' ? READ_AS_HEADLINE : 0) +
      ((times.get(text.slice(block.from, block.to)) ?? 0) > 1 ? STANDS_TWICE : 0)
    );
  };
  let best = -1;
  let most = 0;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const here = worth(at);
    if (here > most) [best, most] = [at, here];
  }
  const block = blocks[best];
  if (block === undefined) return new Set();
  const above = blocks[best - 1];
  const line = text.slice(block.from, block.to);
  const found = new Set<number>();
  for (let at = best; at < start; at++) {
    const again = blocks[at];
    if (again !== undefined && text.slice(again.from, again.to) === line) found.add(at);
  }
  const isDeck = lengthOf(block) > LONGEST_HEADLINE || above?.role === 'headline';
  if (above !== undefined && isDeck && isTitle(text, above)) found.add(best - 1);
  return found;
};

/** Below its headline a story may say in a sentence what it is about. */
const isDeckBelow = (text: string, block: Block): boolean => {
  const length = lengthOf(block);
  if (length < SHORTEST_DECK || length > LONGEST_DECK) return false;
  const line = text.slice(block.from, block.to);
  return (
    (SENTENCE.test(line) || length >= LONGEST_HEADLINE) &&
    !BYLINE.test(line) &&
    !DATED.test(line) &&
    !isFurniture(line, asPhrase(line))
  );
};

/** A paragraph that was read as the page's own or as another story's. */
const isDoubtful = (text: string, block: Block): boolean => {
  if (block.role !== 'boilerplate' && block.role !== 'teaser-summary') return false;
  if (lengthOf(block) < LONG_PARAGRAPH) return false;
  const line = text.slice(block.from, block.to);
  return SENTENCE.test(line) && !isFurniture(line, asPhrase(line));
};

/**
 * Paragraphs of the story that were read as something else, given back to it: those between two of its paragraphs, and
 * one behind its first. They are marked, since something made them look so.
 */
const withDoubtful = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const doubtful = blocks.map((block) => isDoubtful(text, block));
  if (!doubtful.includes(true)) return blocks;
  const first = blocks.findIndex(isParagraph);
  /** The next block that is neither of a picture nor who signed it. */
  const beside = (at: number, by: 1 | -1): number => {
    let next = at + by;
    for (let block = blocks[next]; block !== undefined; block = blocks[next]) {
      if (!isOfPicture(block) && block.role !== 'sign-off') break;
      next += by;
    }
    return next;
  };
  const tells = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && (isParagraph(block) || doubtful[at] === true);
  };
  return blocks.map((block, at): Block => {
    if (doubtful[at] !== true) return block;
    const before = beside(at, -1);
    const isInside = tells(before) && tells(beside(at, 1));
    return isInside || before === first ? { ...block, role: 'body', confidence: MAYBE_STORY } : block;
  });
};

/**
 * Paragraphs that stand together between two parts of the story, by index, though they were read as something else: a link
 * has a summary of one at most.
 */
const runsBetween = (
  text: string,
  blocks: readonly Block[],
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<number> => {
  const isOf = (at: number): boolean => {
    const block = blocks[at];
    return at > from && at < to && block !== undefined && (isParagraph(block) || isDoubtful(text, block));
  };
  const found = new Set<number>();
  for (let at = from + 1; at < to; at++) if (isOf(at) && (isOf(at - 1) || isOf(at + 1))) found.add(at);
  return found;
};

/**
 * The blocks with one story in them, where the page was printed whole; as they are otherwise. Roles and confidences may
 * change, bounds do not.
 *
 * @param read blocks of `text`, in order
 */
export const oneStory = (text: string, read: readonly Block[]): readonly Block[] => {
  if (read.length < LEAST_BLOCKS) return read;
  let own = 0;
  for (const block of read) if (isOwn(block)) own++;
  if (own < LEAST_OWN) return read;
  const blocks = withDoubtful(text, read);
  const parts = storyOf(partsOf(blocks, repliesFrom(text, blocks)));
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return read;
  const runs = runsBetween(text, blocks, { from: first.to, to: last.from });
  const headlines = headlinesAbove(text, blocks, first.from);
  const lastHeadline = Math.max(...headlines);
  const isSentence = (block: Block | undefined): boolean =>
    block !== undefined && SENTENCE.test(text.slice(block.from, block.to));
  /** Whether nothing but the story stands between a block and one of its parts. */
  const standsWith = (at: number): boolean =>
    parts.some(({ from, to }) => {
      const [low, high] = at < from ? [at, from] : [to, at];
      for (let between = low + 1; between < high; between++) {
        const block = blocks[between];
        if (block === undefined || !(isMainStory(block.role) || isOfPicture(block))) return false;
        // Behind its last paragraph a story goes on with sentences.
        if (at > to && !isSentence(block)) return false;
      }
      return at < from || isSentence(blocks[at]);
    });
  const isKept = (at: number, block: Block): boolean => {
    if (block.role === 'headline' && at < first.from) return headlines.size === 0;
    if (at > lastHeadline && at < first.from && lengthOf(block) >= SHORTEST_DECK) return true;
    return parts.some(({ from, to }) => at >= from && at <= to) || standsWith(at);
  };
  return blocks.map((block, at): Block => {
    if (headlines.has(at))
      return block.role === 'headline' ? block : { ...block, role: 'headline', confidence: MAYBE_STORY };
    const isRead = isMainStory(block.role) && block.role !== 'headline';
    if (headlines.has(at - 1) && !isRead && isDeckBelow(text, block))
      return { ...block, role: 'lead', confidence: MAYBE_STORY };
    if (runs.has(at)) return isRead ? block : { ...block, role: 'body', confidence: MAYBE_STORY };
    if (!isMainStory(block.role) || isKept(at, block)) return block;
    const role: Role = blocks[at - 1]?.role === 'teaser-headline' ? 'teaser-summary' : 'boilerplate';
    const confidence = isParagraph(block) ? Math.min(block.confidence, MAYBE_STORY) : block.confidence;
    return { ...block, role, confidence };
  });
};
