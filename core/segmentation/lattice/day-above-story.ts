/**
 * Which line above a story is the place and the day of it and no more, `Paris, le 8 juin 2017`: it stands right above the first
 * paragraph, or above the titles, where ministries and bodies date their releases. Anywhere else it heads a letter that the
 * story prints, or says when something takes place.
 */
import { readAgencyAndTown } from '../../metadata/agency-and-town.ts';
import { readDateline } from '../../metadata/dateline.ts';
import { readDatelineAlone } from '../../metadata/dateline-alone.ts';
import type { Dateline } from '../../metadata/dateline-forms.ts';
import { isKnownPlace } from '../../metadata/dateline-forms.ts';
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

/** Whether a place is in a list, or has the hyphens of many towns: what takes place may stand above titles with its day as well. */
const isTown = (text: string, place: Dateline['place']): boolean => {
  const printed = place ? text.slice(place.from, place.to) : '';
  return printed.includes('-') || isKnownPlace(printed);
};

export interface DayAbove {
  /** Its index among the lines. */
  readonly line: number;
  /** Whether titles, or lines of the page, stand between it and the story. */
  readonly overTitles: boolean;
}

/** The line of `units` that is the place, the day and the agency of the story right below it, under its titles or its lead; null where none is. */
const agencyAboveStory = (text: string, units: readonly Line[]): DayAbove | null => {
  let told = 0;
  for (const [line, unit] of units.entries()) {
    if (line > LAST_TOP_LINE || told > MOST_ABOVE) return null;
    if (isParagraph(text, unit)) told++;
    const below = units[line + 1];
    const isAbove = line > 0 && below !== undefined && isParagraph(text, below);
    if (!isAbove || (readDatelineAlone(text, unit) ?? readAgencyAndTown(text, unit)) === null) continue;
    return readDateline(text, below) === null ? { line, overTitles: false } : null;
  }
  return null;
};
/** A lead may stand above it. */
const MOST_ABOVE = 1;

/** The line of `units` that is the place and day of the story below it; null where none is, or the story has a dateline of its own. */
export const dayAboveStory = (text: string, units: readonly Line[]): DayAbove | null =>
  agencyAboveStory(text, units) ?? placeAboveStory(text, units);

const placeAboveStory = (text: string, units: readonly Line[]): DayAbove | null => {
  let found: { readonly line: number; readonly place: Dateline['place'] } | null = null;
  for (const [line, unit] of units.entries()) {
    if (line > LAST_TOP_LINE) return null;
    if (isParagraph(text, unit)) {
      if (found === null || readDateline(text, unit) !== null) return null;
      const overTitles = found.line < line - 1;
      return overTitles && !isTown(text, found.place) ? null : { line: found.line, overTitles };
    }
    // Of several days none is known to be the story's but the one right above it.
    const dated = readPlaceAndDay(text, unit);
    if (dated !== null) found = { line, place: dated.place };
    else if (readDateline(text, unit) !== null) found = null;
  }
  return null;
};
