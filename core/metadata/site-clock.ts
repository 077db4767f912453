/**
 * The day in the top bar of a site, which is that of the visit and not of the story: a whole day with its weekday beside the weather, or
 * above the line that says when the story was published, if that was on an earlier day. A page printed once and no more, the
 * number of a paper, has no other day below.
 */
import type { Block } from '../model/block.ts';
import { isWeekday, readFullDate } from './dates.ts';

/** No such line is longer, and none stands further down. */
const LONGEST = 36;
const LAST_BLOCK = 12;
/** A weekday, the day, the month and the year in whatever order and nothing else. */
const WHOLE_DAY =
  /^(?<weekday>\p{L}{5,9}),? (?:le )?(?:\d{1,2}(?:er)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),? (?:19|20)\d\d$/u;
/** How warm it is, in the town that the next line names or this one: `8.2 C`, `24°C`, `31 °C Paris`. */
const WEATHER = /^[-–+]?\d{1,2}(?:[.,]\d)? ?(?:°|º|(?=[CF]$))[CF]?(?: \p{Lu}[\p{L}\p{M}’' -]{1,24})?$/u;
/** The town may stand between the two. */
const BESIDE = 2;

const isWholeDay = (line: string): boolean => isWeekday(WHOLE_DAY.exec(line)?.groups?.weekday ?? '');

/**
 * `blocks` without the one that is the site's own day.
 *
 * @param published the day that a block says the story was published on, EDTF, or null
 */
export const withoutClock = (
  text: string,
  blocks: readonly Block[],
  published: (block: Block) => string | null,
): readonly Block[] => {
  const story = blocks.findIndex(({ role }) => role === 'body');
  const top = blocks.slice(0, story < 0 ? LAST_BLOCK : Math.min(story, LAST_BLOCK));
  const said = ({ role, from, to }: Block): string =>
    role === 'boilerplate' && to - from <= LONGEST ? text.slice(from, to) : '';
  const at = top.findIndex((block) => isWholeDay(said(block)));
  const clock = top[at];
  if (clock === undefined) return blocks;
  const around = top.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  const day = readFullDate(said(clock))?.value ?? null;
  const isLater = (block: Block): boolean => {
    const other = published(block);
    return day !== null && other !== null && other < day;
  };
  const below = blocks.slice(at + 1, story < 0 ? blocks.length : story);
  return around.some((block) => WEATHER.test(said(block))) || below.some(isLater)
    ? blocks.filter((block) => block !== clock)
    : blocks;
};
