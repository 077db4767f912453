/**
 * The rows of an agenda: days without their year, one after the other, each on its own line above what takes place on it, `Mardi 7
 * octobre, 19h30`. One such line says when a page was published; several that follow each other in time are the story's.
 */
import { inAnyCase } from '../../any-case.ts';
import { readDate } from '../../metadata/dates.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { wholeLines } from './whole-lines.ts';

const LONGEST = 64;
const MONTH = '\\p{L}{3,9}\\.?';
/** A day or several, and the hour. */
const DAY = inAnyCase(
  new RegExp(
    `^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \\d{1,2}(?:er)? ${MONTH}|(?:du|les) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\\d{1,2}(?:er)?(?: ${MONTH})? (?:au|et) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\\d{1,2} ${MONTH})(?:(?:,| [-–—à:|])? ?(?:(?:à|dès|à partir de|de) )?\\d{1,2} ?[h:] ?(?:\\d\\d)?(?:(?: à | ?[-–—] ?)\\d{1,2} ?[h:] ?(?:\\d\\d)?)?)? ?:?$`,
    'iu',
  ),
);
/** The first of several days of one month: `Du 5 au 30 octobre`. */
const WITHOUT_MONTH = /^\p{L}+ (?:\p{L}+ )?(?<day>\d{1,2})(?:er)? (?:au|et) /u;
/** So many of them, the first of which stands among so many lines: what readers say, day by day, stands below a story. */
const LEAST_DAYS = 3;
const LAST_FIRST = 9;
const MOST_TOLD_ABOVE = 1;
/** What takes place is told in so many characters at least. */
const SHORTEST_TOLD = 40;
const MONTHS_APART = 31;

/** Where in a year the first day that a line names stands; null where it is no such line. */
const dayOf = (said: string): number | null => {
  if (said.length > LONGEST || !DAY.test(said)) return null;
  const parts = readDate(said)?.split('-') ?? [];
  if (parts.length !== 3) return null;
  return Number(parts[1]) * MONTHS_APART + Number(WITHOUT_MONTH.exec(said)?.groups?.day ?? parts[2]);
};

const tells = (features: FeatureSet | undefined, unit: Line | undefined): boolean =>
  features !== undefined &&
  unit !== undefined &&
  unit.to - unit.from >= SHORTEST_TOLD &&
  (features.has('ends-stop') || features.has('sentences')) &&
  !features.has('furniture') &&
  !features.has('related-heading');

/** Adds which lines are the days of an agenda. */
export const addAgenda = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const dayAt = (line: number): number | null => {
    const unit = units[line];
    return unit === undefined || unit.to - unit.from > LONGEST ? null : dayOf(text.slice(unit.from, unit.to));
  };
  const first = units.slice(0, LAST_FIRST).findIndex((_, line) => dayAt(line) !== null);
  if (first < 0) return;
  const whole = wholeLines(arcs, units);
  const told = units.slice(0, first).flatMap((unit, line) => (tells(whole[line], unit) ? [line] : []));
  if (told.length > MOST_TOLD_ABOVE) return;
  const rows: FeatureSet[] = [];
  let before = 0;
  for (let line = first; line < units.length; line++) {
    const day = dayAt(line);
    const features = whole[line];
    if (features === undefined || features.has('related-heading')) break;
    if (day === null) continue;
    if (day < before || !tells(whole[line + 1], units[line + 1])) break;
    before = day;
    rows.push(features);
  }
  if (rows.length < LEAST_DAYS) return;
  // One sentence right above them says what they are.
  const lead = whole[first - 1];
  if (told[0] === first - 1 && lead?.has('sentences') === false) lead.add('parted-lead');
  for (const features of rows) {
    features.drop('furniture');
    features.add('starts-list');
  }
};
