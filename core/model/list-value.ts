/**
 * The items of a list and how each is known. A person who takes one name out of twenty, or adds one, has said nothing of
 * the others: each keeps the characters that it was read from, and stays a suggestion until somebody confirms it.
 */
import type { FieldValue } from './metadata.ts';
import type { Span } from './span.ts';

export interface ListItem {
  readonly item: string;
  /** Where it was read. */
  readonly span?: Span | undefined;
  /** Whether a person put it there. */
  readonly typed: boolean;
}

/** The items of a value, in their order; a line is one item. */
export const listItems = ({ value, basis, spans, typed }: FieldValue): readonly ListItem[] => {
  const hand = new Set(typed);
  let read = 0;
  return (typeof value === 'string' ? [value] : value).map((item) => {
    if (basis === 'typed' || hand.has(item)) return { item, typed: true };
    return { item, span: spans?.[read++], typed: false };
  });
};

/** The list of these items, known as `rest` is; null where there is none. Its keys are in the order that is stored. */
const listOf = (rest: FieldValue, items: readonly ListItem[]): FieldValue | null => {
  if (items.length === 0) return null;
  const value = items.map(({ item }) => item);
  const read = items.filter((one) => !one.typed);
  if (read.length === 0) return { value, basis: 'typed', confirmed: true };
  const { value: _, basis, rule, span: __, spans: ___, typed: ____, left, confirmed, ...unknown } = rest;
  const spans = read.flatMap(({ span }) => span ?? []);
  const typed = items.flatMap((one) => (one.typed ? [one.item] : []));
  return {
    value,
    basis,
    ...(rule !== undefined && { rule }),
    ...(spans[0] && { span: spans[0] }),
    ...(spans.length === read.length && { spans }),
    typed,
    ...(left !== undefined && { left }),
    confirmed,
    ...unknown,
  };
};

/**
 * The value after a person made the list read `wanted`: what a rule had read stays as it is known, the rest is typed. Null
 * where nothing is wanted.
 *
 * @param was what stood there; of several, an item is known as in the first that has it
 * @param shownAs an item as a person sees it, null for one that is not shown; as it is stored where not given
 */
export const editedList = (
  was: readonly [FieldValue, ...FieldValue[]],
  wanted: readonly string[],
  shownAs: (item: ListItem) => string | null = ({ item }) => item,
): FieldValue | null => {
  const known = new Map<string, ListItem>();
  for (const value of was)
    for (const item of listItems(value)) {
      const shown = item.typed ? item.item : shownAs(item);
      if (shown !== null && !known.has(shown)) known.set(shown, item);
    }
  return listOf(
    was.find(({ basis }) => basis !== 'typed') ?? was[0],
    wanted.map((item) => known.get(item) ?? { item, typed: true }),
  );
};
