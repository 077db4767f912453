/**
 * Which metadata fields a person decided, as history tells: a value says itself when somebody typed or confirmed it, but
 * a field that was emptied leaves no trace but in history, and neither does a year that was set for many dispatches.
 */
import { METADATA_FIELD_NAMES, type MetadataField } from '../model/metadata.ts';
import type { FieldSwap } from './change.ts';
import { corpusStepOf, type HistoryEntry } from './entry.ts';
import { isSuggestion } from './metadata-anew.ts';

/** What of an entry tells who decided a field. */
export type DecidingEntry = Pick<HistoryEntry, 'revision' | 'operation' | 'change'>;

/** Operations after which metadata were read by rules: whatever they left in a field, nobody decided. */
const READING: ReadonlySet<string> = new Set([
  'import',
  're-clean',
  'set-role',
  'split-block',
  'join-blocks',
  'move-bound',
  'relate-from',
]);

/** Whether what an entry changed in metadata follows from blocks alone. */
export const isReading = ({ operation }: DecidingEntry): boolean =>
  READING.has(operation.type) ||
  corpusStepOf({ operation })?.what.type === 're-clean' ||
  (operation.type === 'carry-over' && 'part' in operation && operation.part === 'blocks');

/** The revision that an entry takes back or brings back, or null. */
const ofRevision = ({ operation }: DecidingEntry): number | null =>
  'of' in operation && typeof operation.of === 'number' ? operation.of : null;

/** The place of the entry whose corpus-wide operation this one takes back, or null. */
const undoneStep = (entries: readonly DecidingEntry[], entry: DecidingEntry): number | null => {
  const what = corpusStepOf(entry)?.what;
  if (what?.type !== 'undo-operation') return null;
  const index = entries.findIndex((other) => corpusStepOf(other)?.operation === what.of);
  return index < 0 ? null : index;
};

/**
 * The fields whose value, or whose emptiness, somebody decided: what the last entry that touched them left is no work of
 * rules. What another copy brought counts as decided there unless it is plainly a suggestion.
 */
export const decidedFields = (entries: readonly DecidingEntry[]): ReadonlySet<MetadataField> => {
  const places = new Map(entries.map(({ revision }, index) => [revision, index]));
  const swapIn = (entry: DecidingEntry | undefined, field: MetadataField): FieldSwap | undefined =>
    entry?.change.metadata?.find((swap) => swap.field === field);
  const isDecided = (field: MetadataField): boolean => {
    let index = entries.length - 1;
    while (index >= 0) {
      const entry = entries[index];
      const swap = swapIn(entry, field);
      if (entry === undefined || swap === undefined) {
        index--;
        continue;
      }
      if (isReading(entry)) return false;
      const of = places.get(ofRevision(entry) ?? -1);
      switch (entry.operation.type) {
        // Undone or reverted, what stood before that entry holds again; redone, what it made.
        case 'undo':
        case 'revert':
          if (of === undefined) return true;
          index = of - 1;
          break;
        case 'redo':
          if (of === undefined) return true;
          index = of;
          break;
        case 'corpus': {
          const undone = undoneStep(entries, entry);
          if (undone === null) return true;
          index = undone - 1;
          break;
        }
        case 'merge':
        case 'resolve':
          return swap.after === null || !isSuggestion(swap.after);
        default:
          return true;
      }
    }
    return false;
  };
  return new Set(METADATA_FIELD_NAMES.filter(isDecided));
};
