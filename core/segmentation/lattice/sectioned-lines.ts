/** Which lines of a page are teasers behind the name of a section. A section is a word or two, and stories start with such words, too. */
import { readSignOff } from '../../metadata/sign-off.ts';
import type { Line } from '../../model/lines.ts';
import { isRelatedHeading } from '../lines/links.ts';
import { asPhrase } from '../lines/phrases.ts';
import { readSection } from '../lines/sections.ts';

/** How far apart teasers behind a section may stand: a picture's caption or a date may come between. */
const SECTION_REACH = 2;

/**
 * The lines that start with the name of a section and a title, and stand beside another such line, below a heading or a
 * sign-off, or have more than a space behind the section: a single one is far more often a sentence of the story,
 * `World Bank experts …`.
 */
export const sectionedLines = (text: string, units: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const apart = new Set<number>();
  for (const [line, unit] of units.entries()) {
    const head = readSection(text, unit);
    if (!head) continue;
    found.add(line);
    if (head.rest.from - head.section.to > 1) apart.add(line);
  }
  const heads = (line: number): boolean => {
    const unit = units[line];
    if (!unit || unit.to - unit.from > LONGEST_HEADING) return false;
    const words = text.slice(unit.from, unit.to);
    return isRelatedHeading(words, asPhrase(words));
  };
  const signed = (line: number): boolean => {
    const unit = units[line];
    return unit !== undefined && readSignOff(text, unit)?.sure === true;
  };
  return new Set(
    [...found].filter((line) => {
      for (let by = 1; by <= SECTION_REACH; by++)
        if (found.has(line - by) || found.has(line + by)) return true;
      return apart.has(line) || heads(line - 1) || signed(line - 1);
    }),
  );
};
/** No heading of a related block is longer. */
const LONGEST_HEADING = 48;
