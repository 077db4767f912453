/**
 * The agencies that the datelines of a page name: who signs by one of them signs for the story. The datelines are read once, when the
 * first name is asked about; most pages ask about none.
 */
import { readDateline } from '../../metadata/dateline.ts';
import { readCrawlHeader } from '../../metadata/dates.ts';
import type { Line } from '../../model/lines.ts';
import { type Span, trimSpan } from '../../model/span.ts';

/** Whether a dateline of the first `count` lines names an agency; of null, whether it names any. */
export type IsDateline = (agency: string | null, count: number) => boolean;

/** The first line without the header that a crawler wrote before the story. */
const behindHeader = (text: string, unit: Line): Span => {
  const header = readCrawlHeader(text, unit);
  return header === null ? unit : trimSpan(text, { from: header.span.to, to: unit.to });
};

/** Tells it of these lines. */
export const datelines = (text: string, units: readonly Line[]): IsDateline => {
  let firstBy: Map<string, number> | null = null;
  const read = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [line, unit] of units.entries()) {
      const named = readDateline(text, line === 0 ? behindHeader(text, unit) : unit)?.agency;
      const name = named ? text.slice(named.from, named.to).toUpperCase() : null;
      if (name !== null && !found.has(name)) found.set(name, line);
    }
    return found;
  };
  return (agency, count) => {
    firstBy ??= read();
    // They stand in the order of their lines.
    const line = agency === null ? [...firstBy.values()][0] : firstBy.get(agency.toUpperCase());
    return line !== undefined && line < count;
  };
};
