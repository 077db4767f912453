/**
 * The agencies that the datelines of a page name: who signs by one of them signs for the story. The datelines are read once, when the
 * first name is asked about; most pages ask about none.
 */
import { readDateline } from '../../metadata/dateline.ts';
import type { Line } from '../../model/lines.ts';

/** Whether a dateline of the first `count` lines names an agency; of null, whether it names any. */
export type IsDateline = (agency: string | null, count: number) => boolean;

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
    // They stand in the order of their lines.
    const line = agency === null ? [...firstBy.values()][0] : firstBy.get(agency.toUpperCase());
    return line !== undefined && line < count;
  };
};
