/**
 * The words under which a page files its story, below it and below the word for them: `Mots clés`, and then `Quais   pêche   NPQ`,
 * `Quais · Pêche`. Without that word such a row may be titles or a line of the story.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { asPhrase, phrasesOf } from '../lines/phrases.ts';
import { isProse } from './line-shapes.ts';
import { addListedMenus } from './listed-menus.ts';

/** What heads them. */
const HEADS: ReadonlySet<string> = new Set(
  phrasesOf(
    'mots-clés|mots clés|mots-clefs|tags|étiquettes|balises|thématiques|thématiques associées|thèmes|thèmes associés|mots associés|tags associés|mots-clés associés|keywords|topics|từ khóa|chủ đề',
  ),
);
const LONGEST_HEAD = 24;
const LONGEST_ROW = 160;
const BETWEEN = / ?[·•|#] ?| {2,}|\t+/u;
const LEAST_TAGS = 2;
const LONGEST_TAG = 30;
const SENTENCE_MARK = /[.!?:;«»"“”]/u;
/** So many paragraphs stand above; a story on one line has all of its in one. */
const LEAST_TOLD = 2;

const areTags = (row: string): boolean => {
  if (row.length > LONGEST_ROW) return false;
  const tags = row.split(BETWEEN).filter((tag) => tag !== '');
  return (
    tags.length >= LEAST_TAGS && tags.every((tag) => tag.length <= LONGEST_TAG && !SENTENCE_MARK.test(tag))
  );
};

/** Adds that the row of words right below the word for them is the page's, and so is the menu in a list. */
export const addTagRows = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addListedMenus(text, arcs, units);
  let told = 0;
  let lastTold = -1;
  let head: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (head?.line === line - 1 && areTags(text.slice(piece.from, piece.to))) {
      features.add('furniture');
      head.features.drop('related-heading');
      head.features.add('furniture');
    }
    head = null;
    if (isProse(features) && line !== lastTold) {
      told += features.has('huge') ? LEAST_TOLD : 1;
      lastTold = line;
    } else if (told >= LEAST_TOLD && piece.to - piece.from <= LONGEST_HEAD) {
      const phrase = asPhrase(text.slice(piece.from, piece.to));
      if (phrase !== null && HEADS.has(phrase)) head = arc;
    }
  }
};
