/**
 * Prints of a history: for each entry the SHA-256 of it and of the print before it, so that one print tells a whole
 * beginning of a history from every other. A join keeps the print of what it joined.
 */
import { createHash } from 'node:crypto';
import type { HistoryEntry } from '../../core/history/entry.ts';
import type { PrintedHistory } from '../../core/history/merge-histories.ts';
import { canonicalText } from '../../core/model/same-value.ts';

/** A history with its prints, each of 32 hexadecimal digits. */
export const printed = (entries: readonly HistoryEntry[]): PrintedHistory => {
  const prints: string[] = [];
  let last = '';
  for (const entry of entries) {
    last = createHash('sha256')
      .update(`${last}\n${canonicalText(entry)}`)
      .digest('hex')
      .slice(0, 32);
    prints.push(last);
  }
  return { entries, prints };
};
