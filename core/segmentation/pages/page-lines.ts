/**
 * What the blocks of a page look like by themselves: paragraphs, titles, who wrote it and when, short lines such as menus
 * are made of. Roles are looked at only where a block was read as of the story.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { type Block, isUnsure } from '../../model/block.ts';
import { isMainStory } from '../../model/role.ts';
import { isFurniture } from '../lines/furniture.ts';
import { isNamesOnly } from '../lines/labels.ts';
import { asPhrase } from '../lines/phrases.ts';

/** Bounds of lengths, in characters: of a paragraph that a story is known by, and of one that cannot be furniture. */
const PARAGRAPH = 60;
const LONG_PARAGRAPH = 120;
export const SHORTEST_TITLE = 20;
/** The same of what was read as a headline without doubt. */
const SHORTEST_HEADLINE = 8;
const LONGEST_TITLE = 160;
/** Lines of menus are no longer. */
export const SHORT = 48;
/** A longer line without a stop is the deck below a headline sooner than the headline. */
export const LONGEST_HEADLINE = 64;
export const SHORTEST_DECK = 30;
const LONGEST_DECK = 320;
const LONGEST_STAMP = 110;
/** Longer ones are titles with a capital in each word. */
const LONGEST_NAMES = 34;

/** French sets a space before the mark that closes what is said. */
const SENTENCE = /[.!?…](?:[ \u00a0\u202f]?["»”)])*$/u;
const STOPPED = inBasicPlane(/(?:(?<!\p{Lu})\.|[…:;,])(?:[ \u00a0\u202f]?["»”)])?$/u);
const WORDS_OF_TITLE = /^\P{L}*\p{L}[\p{L}\p{M}’'-]*(?:\s+\S+){2,}$/u;
const BYLINE = inBasicPlane(
  /^(?:By|BY|by|Par|PAR|par|[Pp]ublié par|[Pp]osted by|[Ww]ritten by|[Pp]ropos recueillis par):? \p{Lu}/u,
);
const DATED = /(?:19|20)\d\d|\d{1,2}[:h]\d\d/u;
/** Who shares a page does so with these. */
const SHARED_WITH =
  /\b(?:facebook|twitter|linkedin|digg|reddit|whatsapp|telegram|pinterest|google|e-?mail|instagram|zalo|myspace|stumbleupon|tumblr)\b/giu;
/** What a page asks its reader to do. */
const ASKED = inAnyCase(
  /^(?:abonnez|inscrivez|connectez|identifiez|suivez|rejoignez|réagissez|subscribe|sign|log in|follow|join|click|download|get|đăng|theo dõi)\b/iu,
);

export const isOfPicture = ({ role }: Block): boolean => role === 'caption' || role === 'image-alt';
export const lengthOf = ({ from, to }: Block): number => to - from;

/** A block and what it says. */
export interface PageLine {
  readonly block: Block;
  readonly said: string;
  /** Whether it ends as sentences do. */
  readonly isSentence: boolean;
  /** Whether it is a paragraph of the story as it was read, and no title or byline. */
  readonly isParagraph: boolean;
}

/** Whether a block may be a paragraph of a story by its length and its end. */
const isTold = (length: number, said: string, isSentence: boolean): boolean =>
  length >= PARAGRAPH && (length > LONGEST_TITLE || isSentence || said.endsWith(':'));

export const pageLine = (text: string, block: Block): PageLine => {
  const said = text.slice(block.from, block.to);
  const isSentence = SENTENCE.test(said);
  const { role } = block;
  const isParagraph = isMainStory(role) && role !== 'headline' && isTold(lengthOf(block), said, isSentence);
  return { block, said, isSentence, isParagraph };
};

/** A point of a list, which is the story's: `- a new road ;`, `2. public health`. */
const LISTED = inBasicPlane(/^(?:[-–—•+*]\s?(?=\p{L})|[•+*]\s?(?=\d)|\d{1,2}[.)]\s)|[;,]$/u);

/** Whether a line was read as the story's and is a point of a list. */
export const isListed = ({ block, said }: PageLine): boolean => block.role === 'body' && LISTED.test(said);

/** Whether a line is such as menus are made of: a few words without a stop. */
export const isShort = (line: PageLine): boolean =>
  line.said.length <= SHORT && !line.isSentence && line.block.role !== 'dateline' && !isListed(line);

/** Whether a line says who wrote a story, or when: a sentence tells of a year sooner. */
export const isStamped = ({ said, isSentence }: PageLine): boolean =>
  said.length <= LONGEST_STAMP && !isSentence && (BYLINE.test(said) || DATED.test(said));

/** Whether a line may be a headline by its shape: some words, and no stop. */
export const isTitle = ({ block, said }: PageLine): boolean =>
  said.length >= (block.role === 'headline' && !isUnsure(block) ? SHORTEST_HEADLINE : SHORTEST_TITLE) &&
  said.length <= LONGEST_TITLE &&
  !isOfPicture(block) &&
  WORDS_OF_TITLE.test(said) &&
  !STOPPED.test(said) &&
  !BYLINE.test(said) &&
  !(said.length <= LONGEST_NAMES && isNamesOnly(said)) &&
  (said.match(SHARED_WITH)?.length ?? 0) < 2 &&
  !ASKED.test(said) &&
  !isFurniture(said, asPhrase(said));

/** Whether a line below a headline may say in a sentence what the story is about. */
export const isDeck = (line: PageLine): boolean => {
  const { said, isSentence } = line;
  const { length } = said;
  return (
    length >= SHORTEST_DECK &&
    length <= LONGEST_DECK &&
    (isSentence || length > LONGEST_HEADLINE) &&
    !isStamped(line) &&
    !isFurniture(said, asPhrase(said))
  );
};

/** Whether a paragraph was read as the page's own or as another story's. */
export const isDoubtful = ({ block, said, isSentence }: PageLine): boolean =>
  (block.role === 'boilerplate' || block.role === 'teaser-summary') &&
  said.length >= LONG_PARAGRAPH &&
  isSentence &&
  !isFurniture(said, asPhrase(said));
