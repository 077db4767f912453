/**
 * Teasers of other stories that a page prints above its own: pictures' captions with their credits, titles and summaries, under
 * a heading or none, and only then headline, lead and story. The first of them looks like a headline with its lead. What tells
 * them is that they come in groups, above another title, below which a dateline stands; no paragraph above that title is of
 * the story, and the story tells more of it than of any title above.
 */
import { creditKind } from '../../metadata/credits.ts';
import { readDateline } from '../../metadata/dateline.ts';
import type { Line } from '../../model/lines.ts';
import type { Span } from '../../model/span.ts';
import { isFurniture, LONGEST_FURNITURE } from '../lines/furniture.ts';
import { isRelatedHeading } from '../lines/links.ts';
import { asPhrase } from '../lines/phrases.ts';
import { toldOf } from '../lines/retold.ts';

/** No story begins further down below teasers, in lines. */
const LAST_LINE = 48;
/** So many lines at most stand between the last teaser and the dateline: headlines, leads, a picture, who wrote and when. */
const MOST_BETWEEN = 8;
/** So many lines of the page may stand above all teasers. */
const MOST_FURNITURE = 12;
/** Bounds of a title, of a summary, of a caption and of a heading of the page's own, in characters. */
const SHORTEST_TITLE = 16;
const LONGEST_TITLE = 160;
const LONGEST_SENTENCE = 420;
const LONGEST_RUBRIC = 32;
/** So many groups are sure without a heading above them. */
const LEAST_GROUPS = 2;
/** So many paragraphs of the story tell what its headline says, which has so many of its words in them, and this share. */
const PARAGRAPHS = 3;
const LEAST_TOLD = 2;
const TOLD_SHARE = 0.3;

const STOPPED = /[.…!][ \u00a0\u202f»"”’)]*$/u;

type Kind = 'heading' | 'furniture' | 'caption' | 'title' | 'sentence' | 'dateline' | 'other';

const kindOf = (text: string, line: Line): Kind => {
  const length = line.to - line.from;
  const said = text.slice(line.from, Math.min(line.to, line.from + LONGEST_SENTENCE + 1));
  const phrase = asPhrase(said);
  if (phrase !== null && isRelatedHeading(said, phrase)) return 'heading';
  if (length <= LONGEST_FURNITURE && isFurniture(said, phrase)) return 'furniture';
  const dateline = readDateline(text, line);
  if (dateline?.sure && dateline.place !== null) return 'dateline';
  if (length > LONGEST_SENTENCE) return 'other';
  if (creditKind(text, line) === 'end') return 'caption';
  if (STOPPED.test(said)) return 'sentence';
  return length <= LONGEST_TITLE && length >= SHORTEST_TITLE && !said.endsWith(':') ? 'title' : 'other';
};

/** The words of a page alone above a caption: the section whose teasers follow. */
const isRubric = ({ from, to }: Line): boolean => to - from <= LONGEST_RUBRIC;

/** A teaser: the line where it starts, and its title. */
interface Group {
  readonly from: number;
  readonly title: number;
}

interface Groups {
  readonly groups: readonly Group[];
  /** Where the lines go on behind the last. */
  readonly next: number;
}

/** The teasers from the line `start` on, each a caption, a title and perhaps a summary; below a heading one or the other. */
const groupsFrom = (kindAt: (line: number) => Kind | null, start: number, headed: boolean): Groups => {
  const groups: Group[] = [];
  let next = start;
  for (;;) {
    let at = next;
    while (kindAt(at) === 'furniture') at++;
    const from = at;
    const pictured = kindAt(at) === 'caption';
    if (pictured) at++;
    if ((!pictured && !headed) || kindAt(at) !== 'title') break;
    const title = at++;
    const told = kindAt(at) === 'sentence';
    if (told) at++;
    else if (!pictured) break;
    groups.push({ from, title });
    next = at;
  }
  return { groups, next };
};

/** The line of the dateline below the line `start`, with only what stands above a story between them; -1 for none. */
const datelineFrom = (kindAt: (line: number) => Kind | null, start: number): number => {
  for (let at = start; at <= start + MOST_BETWEEN; at++) {
    const kind = kindAt(at);
    if (kind === 'dateline') return at;
    if (kind === null || kind === 'other' || kind === 'heading') return -1;
  }
  return -1;
};

/** Whether the story from `dateline` on tells what `headline` says, and less of each of `titles`. */
const tellsMost = (
  text: string,
  units: readonly Line[],
  headline: number,
  titles: readonly number[],
  dateline: number,
): boolean => {
  const spans = [headline, ...titles].flatMap((line): Span[] => units.slice(line, line + 1));
  const [own, ...others] = toldOf(text, spans, units.slice(dateline, dateline + PARAGRAPHS));
  if (own === undefined || own.told < LEAST_TOLD || own.told < TOLD_SHARE * own.words) return false;
  return others.every(({ told, words }) => told * own.words < own.told * words);
};

/** The index in `units`, the lines of `text`, where the story of a page begins that prints teasers above it; 0 without any. */
export const storyBelowTeasers = (text: string, units: readonly Line[]): number => {
  const kinds: Kind[] = [];
  const kindAt = (line: number): Kind | null => {
    const unit = units[line];
    if (unit === undefined || line > LAST_LINE) return null;
    kinds[line] ??= kindOf(text, unit);
    return kinds[line] ?? null;
  };
  let at = 0;
  while (at < MOST_FURNITURE && kindAt(at) === 'furniture') at++;
  const [first] = units.slice(at, at + 1);
  const headed = kindAt(at) === 'heading';
  if (first === undefined) return 0;
  if (headed || (kindAt(at) !== 'caption' && isRubric(first) && kindAt(at + 1) === 'caption')) at++;
  const { groups, next } = groupsFrom(kindAt, at, headed);
  if (groups.length === 0) return 0;
  const dateline = datelineFrom(kindAt, next);
  if (dateline < 0) return 0;
  /** The first title below the teasers; without one the last of them is no teaser, but the headline below its picture. */
  let headline = next;
  while (headline < dateline && kindAt(headline) !== 'title') headline++;
  const last = groups.at(-1);
  const teasers = headline < dateline ? groups : groups.slice(0, -1);
  const start = headline < dateline ? next : (last?.from ?? 0);
  if (headline === dateline) headline = last?.title ?? 0;
  if (teasers.length < (headed ? 1 : LEAST_GROUPS)) return 0;
  const titles = teasers.map(({ title }) => title);
  return tellsMost(text, units, headline, titles, dateline) ? start : 0;
};
