/**
 * Where readers speak on a page. What a reader says looks like a paragraph of a story; what tells it is what each page
 * prints around every reader's words, again and again: who spoke and how long ago, and buttons to answer or report.
 */
import { inAnyCase } from '../../any-case.ts';
import type { Block } from '../../model/block.ts';

/** Buttons below what a reader said. */
const BUTTONS = inAnyCase(
  /^(?:(?:reply(?: #\d{1,4})?|répondre|trả lời|report(?: abuse| this| comment)?|flag(?: as \p{L}+)?|signaler(?: (?:un abus|ce commentaire|au modérateur))?|alerter|quote|citer|permalink|lire la réponse à ce commentaire|history|share it|recommend(?: this)?)[\s|·•]*)+(?:\(\d{1,5}\))?$/iu,
);
/** Who spoke, and when. */
const SPEAKER = inAnyCase(
  /^(?:posted by|soumis par|rédigé par|commentaire de|comment by|écrit par|publié par):? .{2,60}\d{1,2}[:h]\d{2}|\b(?:said|a écrit|wrote):$|^[^.!?]{0,40}\b(?:\d{1,2}|an?|about an?) (?:seconds?|minutes?|hours?|days?) ago\)?(?: \(.{3,12}\))?$|^[^.!?]{0,40}il y a \d{1,2} (?:secondes?|minutes?|heures?|jours?)$|^[^.!?]{2,40} a répondu le /iu,
);
/** What heads what they say. French asks how with the English word. */
const HEADING = inAnyCase(
  /(?:commentaires?|comments|\b(?:a|your|add|post|leave) comment\b|réactions|réagir|discussion|bình luận|ý kiến)/iu,
);
const LONGEST_MARK = 110;
const LONGEST_HEADING = 60;
/** So many marks tell that readers speak. */
const LEAST_MARKS = 3;
/** How many blocks above the first mark its heading stands. */
const REACH = 20;
/** Of longer lines no more stand between them: above a whole story the same words count what is said below it. */
const MOST_TOLD = 1;
/** Marks of one discussion stand no further apart. */
const APART = 24;

/**
 * The first block from which on readers speak, by its index; the number of blocks where none do.
 *
 * @param blocks of `text`, in order
 */
export const repliesFrom = (text: string, blocks: readonly Block[]): number => {
  const line = ({ from, to }: Block): string => text.slice(from, to);
  const isMark = (block: Block): boolean => {
    if (block.to - block.from > LONGEST_MARK) return false;
    const said = line(block);
    return BUTTONS.test(said) || SPEAKER.test(said);
  };
  const marks: number[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!isMark(block)) continue;
    if (marks.length > 0 && marks.length < LEAST_MARKS && at - (marks.at(-1) ?? 0) > APART) marks.length = 0;
    marks.push(at);
  }
  const [first] = marks;
  if (first === undefined || marks.length < LEAST_MARKS) return blocks.length;
  let told = 0;
  for (let at = first; at >= Math.max(0, first - REACH) && told <= MOST_TOLD; at--) {
    const block = blocks[at];
    if (block === undefined) break;
    const length = block.to - block.from;
    if (length <= LONGEST_HEADING && HEADING.test(line(block))) return at;
    if (length > LONGEST_MARK) told++;
  }
  const top = blocks[first];
  // A button stands below what it answers, and a speaker above.
  return top !== undefined && BUTTONS.test(line(top)) ? Math.max(0, first - 1) : first;
};
