/**
 * The agencies that the datelines of a page name: who signs by one of them signs for the story. The datelines are read once, when the
 * first name is asked about; most pages ask about none.
 */
import { readDateline } from '../../metadata/dateline.ts';
import type { Line } from '../../model/lines.ts';

/** Whether a dateline of the first `count` lines names an agency. */
export type IsDateline = (agency: string, count: number) => boolean;

/** Tells it of these lines. */
export const datelines = (text: string, units: readonly Line[]): IsDateline => {
  let firstBy: Map<string, number> | null = null;
  const read = (): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [line, unit] of units.entries()) {
      const named = readDateline(text, unit)?.agency;
      const name = named ? text.slice(named.from, named.to).toUpperCase() : null;
      if (name !== null && !found.has(name)) found.set(name, line);
    }
    return found;
  };
  return (agency, count) => {
    firstBy ??= read();
    const line = firstBy.get(agency.toUpperCase());
    return line !== undefined && line < count;
  };
};
