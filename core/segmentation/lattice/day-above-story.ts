/**
 * Which line above a story is the place and the day of it and no more, `Paris, le 8 juin 2017`: it stands right above the first
 * paragraph. Anywhere else it heads a letter that the story prints, says when something takes place, or when a page was made.
 */
import { readDateline } from '../../metadata/dateline.ts';
import { readPlaceAndDay } from '../../metadata/place-and-day.ts';
import type { Line } from '../../model/lines.ts';

/** The first paragraph stands among so many lines. */
const LAST_TOP_LINE = 24;
/** No paragraph is shorter, in characters. */
const SHORTEST_PARAGRAPH = 110;
const STOPPED = /[.!?…:][»"”) ]*$/u;
/** Behind the stop stand no more characters than these. */
const STOP_REACH = 8;

const isParagraph = (text: string, { from, to }: Line): boolean =>
  to - from >= SHORTEST_PARAGRAPH && STOPPED.test(text.slice(Math.max(from, to - STOP_REACH), to));

/** The line of `units` that is the place and day of the story below it; null where none is, or the story has a dateline of its own. */
export const dayAboveStory = (text: string, units: readonly Line[]): number | null => {
  for (const [line, unit] of units.entries()) {
    if (line > LAST_TOP_LINE) return null;
    if (!isParagraph(text, unit)) continue;
    const above = units[line - 1];
    if (above === undefined || readPlaceAndDay(text, above) === null) return null;
    return readDateline(text, unit) === null ? line - 1 : null;
  }
  return null;
};
