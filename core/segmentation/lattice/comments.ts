/**
 * What readers say below a story, under the heading of their comments: each comment has a line that says who wrote it and when,
 * above its words or below them. Its words are sentences as those of the story are; nothing but those lines tells them.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { addBelowCommentForm } from './comment-forms.ts';
import { wholeLines } from './whole-lines.ts';

/** A line that says who wrote a comment and when is no longer. */
const LONGEST_HEAD = 96;
const MONTHS =
  'janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|nov|dec';
/** A day, an hour or how long ago. */
const WHEN = new RegExp(
  `(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTHS})\\.?(?:,? (?:à )?\\d{4})?|(?:${MONTHS})\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2} ?[:h] ?\\d{2}(?:(?:min)? ?\\d{0,2}s?)?(?: ?[ap]m)?|il y a (?:environ )?(?:\\d{1,2}|une?) \\p{L}+|(?:\\d{1,2}|an?) (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?) ago|\\d{1,2} (?:phút|giờ|ngày|tháng) trước|hier|aujourd[’']hui|yesterday|today|hôm qua)(?![\\p{L}\\d])`,
  'giu',
);
/** What stands around the day and the name: its number, and that somebody wrote. */
const AROUND = inBasicPlane(
  /^(?:#? ?\d{1,5} ?[.)°]? ?[-–—]? ?)|(?<!\p{L})(?:commentaire|comment|message|posté|publié|écrit|envoyé|rédigé|déposé|posted|written|said|says|par|by|de|from|le|on|à|at|l[’']|a écrit|a dit|dit|répond|en réponse à|in reply to|đã viết|viết|lúc|ngày)(?!\p{L})/giu,
);
const MARKS = /[\s,;:.|•·()[\]/#–—-]+/gu;
/** The name of a reader is no longer, in words and in characters. */
const MOST_NAMES = 5;
const LONGEST_NAME = 36;
const STOPPED = /[.!?…»”]["»”)]?$/u;
/** Somebody who said something, with no day: `Name a écrit :`, `Name says:`. */
const SAYS = inAnyCase(
  /^[^!?:]{2,40} (?:a écrit|a dit|dit|répond à [^.!?:]{2,30}|écrit|says|said|wrote|replied|viết|đã viết) ?:$/iu,
);

/** Whether a line says of a comment who wrote it and when, or one of the two. */
const isHeadOfComment = (line: string): boolean => {
  if (line.length > LONGEST_HEAD || STOPPED.test(line)) return false;
  if (SAYS.test(line)) return true;
  const rest = line.replace(WHEN, ' ');
  if (rest === line) return false;
  const name = rest.replace(AROUND, ' ').replace(AROUND, ' ').replace(MARKS, ' ').trim();
  return name.length <= LONGEST_NAME && name.split(' ').length <= MOST_NAMES;
};

/**
 * Adds which lines below the heading of comments are the page's: those of comments, from the heading to the last line that says
 * who wrote one, and behind that the words of the last one to the next blank line.
 */
export const addComments = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addBelowCommentForm(text, arcs, units);
  const whole = wholeLines(arcs, units);
  const heading = whole.findIndex(
    (features, line) => features?.has('comments-heading') && whole[line + 1]?.has('comments-behind'),
  );
  if (heading < 0) return;
  let last = -1;
  /** Whether the words of a comment stand below the line that says who wrote it. */
  let below = false;
  for (let line = heading + 1; line < units.length && !whole[line]?.has('related-heading'); line++) {
    const unit = units[line];
    if (unit === undefined || !isHeadOfComment(text.slice(unit.from, unit.to))) continue;
    if (last < 0)
      below = line === heading + 1 || (line === heading + 2 && whole[heading + 1]?.has('ends-open') === true);
    last = line;
  }
  if (last < 0) return;
  let end = last + 1;
  if (below)
    for (; end < units.length && !whole[end]?.has('related-heading'); end++)
      if (end > last + 1 && (units[end]?.blank ?? 0) > 0) break;
  for (const { line, features } of arcs)
    if (line > heading && line < end && !features.has('related-heading')) {
      features.drop('sign-off');
      features.add('furniture');
    }
};
