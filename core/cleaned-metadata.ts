/**
 * Metadata as they stand in the cleaned text. What was read from the source word for word follows the accepted edits;
 * where one reaches over its bound, the value no longer stands in the text and is left out until a person says what
 * holds. What a person confirmed or typed, and what was interpreted (a date, an agency), stands as it is.
 */
import { wholeSpans } from './model/clean-spans.ts';
import type { Curation } from './model/dispatch.ts';
import { oneLine } from './model/lines.ts';
import { editedList, type ListItem, listItems } from './model/list-value.ts';
import { type FieldValue, METADATA_FIELD_NAMES, type Metadata } from './model/metadata.ts';
import { printPersonFunction, readPersonFunction } from './model/person-function.ts';
import type { Span } from './model/span.ts';

type WholeSpan = (span: Span) => string | null;

/** What stands at `printed`, which is somewhere in `span`, as cleaned; null where it does not stand there. */
const cleanedPart = (text: string, span: Span, printed: string, whole: WholeSpan): string | null => {
  const at = text.slice(span.from, span.to).indexOf(printed);
  return at < 0 ? null : whole({ from: span.from + at, to: span.from + at + printed.length });
};

/** An item of a list as cleaned, by the span it was read from; null for what is no longer in the text. */
const cleanedItem = (text: string, item: string, span: Span, whole: WholeSpan): string | null => {
  if (oneLine(text.slice(span.from, span.to)) === item) {
    const cleaned = oneLine(whole(span) ?? '');
    return cleaned === '' ? null : cleaned;
  }
  const held = readPersonFunction(item);
  const name = held && cleanedPart(text, span, held.name, whole);
  const office = held && cleanedPart(text, span, held.function, whole);
  return name && office ? printPersonFunction({ name: oneLine(name), function: oneLine(office) }) : item;
};

/** An item of a list as a person sees it. */
const shownItem = (text: string, { item, span }: ListItem, whole: WholeSpan): string | null =>
  span === undefined ? item : cleanedItem(text, item, span, whole);

/** A list as cleaned, each item once with its span; null where none is left. */
const cleanedList = (text: string, value: FieldValue, whole: WholeSpan): FieldValue | null => {
  const found = new Map<string, ListItem>();
  for (const item of listItems(value)) {
    const cleaned = shownItem(text, item, whole);
    if (cleaned !== null && !found.has(cleaned)) found.set(cleaned, { ...item, item: cleaned });
  }
  if (found.size === 0) return null;
  const kept = [...found.values()].flatMap(({ span }) => span ?? []);
  const read = [...found.values()].filter(({ typed }) => !typed);
  return { ...value, value: [...found.keys()], ...(kept.length === read.length && { spans: kept }) };
};

const cleanedValue = (text: string, value: FieldValue, whole: WholeSpan): FieldValue | null => {
  const { value: content, span, spans, confirmed } = value;
  if (confirmed) return value;
  if (typeof content !== 'string') return spans === undefined ? value : cleanedList(text, value, whole);
  if (span === undefined || content !== text.slice(span.from, span.to)) return value;
  const cleaned = whole(span);
  return cleaned === null ? null : { ...value, value: cleaned };
};

/**
 * A list that a person made read `wanted`, where `was` stood in `curated`: what a rule had read, and the person saw as
 * cleaned, is known as before. Null where nothing is wanted.
 */
export const listEdited = (
  text: string,
  { edits }: Pick<Curation, 'edits'>,
  was: FieldValue,
  wanted: readonly string[],
): FieldValue | null => {
  const whole = wholeSpans(text, edits);
  return editedList([was], wanted, (item) => (was.confirmed ? item.item : shownItem(text, item, whole)));
};

/** The metadata of `curated` as they stand in the cleaned text; a value that is confirmed is the same object. */
export const cleanedMetadata = (
  text: string,
  { metadata, edits }: Pick<Curation, 'metadata' | 'edits'>,
): Metadata => {
  const whole = wholeSpans(text, edits);
  return Object.fromEntries(
    METADATA_FIELD_NAMES.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const value = metadata[field];
      const cleaned = value && cleanedValue(text, value, whole);
      return cleaned ? [[field, cleaned]] : [];
    }),
  );
};
