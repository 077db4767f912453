/**
 * The day and the agency behind the lead, as sites print them below what a page is about: `… de la visite. 04.05.2021, Sputnik Afrique`.
 * They stay a part of that line: cut off above the story they would end it.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { readFullDate } from './dates.ts';
import { endsSentence } from './sentence-end.ts';

/** It stands in one of the first blocks of a story, and is no longer. */
const LAST_OF_STORY = 3;
const REACH = 60;
/** Behind the agency the part of the world that it writes for. */
const DAY_AND_AGENCY = inBasicPlane(
  /(?<day>\d{2}\.\d{2}\.\d{4}), (?<agency>\p{Lu}[\p{L}\p{M}-]+)(?: \p{Lu}[\p{L}\p{M}-]+){0,2}$/du,
);

interface DayBehindLead {
  /** The day as EDTF, and where it stands. */
  readonly value: string;
  readonly span: Span;
  readonly agency: Span;
}

/** That day in the story among `blocks`, or null. */
export const dayBehindLead = (text: string, blocks: readonly Block[]): DayBehindLead | null => {
  const story = blocks.filter(({ role }) => role === 'lead' || role === 'body').slice(0, LAST_OF_STORY);
  for (const { from, to } of story) {
    const base = Math.max(from, to - REACH);
    const tail = text.slice(base, to);
    const found = DAY_AND_AGENCY.exec(tail);
    const { day, agency } = found?.indices?.groups ?? {};
    if (!found || !day || !agency || !isAgency(found.groups?.agency ?? '')) continue;
    const read = endsSentence(tail.slice(0, found.index)) ? readFullDate(found.groups?.day ?? '') : null;
    if (read)
      return {
        value: read.value,
        span: { from: base + day[0], to: base + day[1] },
        agency: { from: base + agency[0], to: base + agency[1] },
      };
  }
  return null;
};
