/**
 * An edit: replace source `[from, to)` by `insert`. Edits are standoff: they never change the source, only what is
 * computed from it. A rule or a hand makes them; a person decides them.
 */
import { z } from 'zod';
import { type Evidence, evidenceSchema } from './evidence.ts';
import { type Decision, decisionSchema } from './provenance.ts';
import { bySpan, isWhiteSpace, type Span } from './span.ts';

export const EDIT_STATES = ['proposed', 'accepted', 'rejected', 'superseded'] as const;
export type EditState = (typeof EDIT_STATES)[number];
const editStateSchema: z.ZodType<EditState> = z.enum(EDIT_STATES);

/** The rule name of an edit made by hand. */
export const HAND = 'hand';

/** A replacement without its history: what an edit does. */
export interface Replacement extends Span {
  readonly insert: string;
}

export interface Edit extends Replacement {
  /** Derived from `from`, `to` and `insert` by {@link editId}. */
  readonly id: string;
  /** The id of the rule that proposed it, or {@link HAND}. */
  readonly rule: string;
  /** The version of that rule; 0 for a hand. */
  readonly version: number;
  /** How likely the edit is right, 0 to 1; 1 for a hand. */
  readonly confidence: number;
  readonly state: EditState;
  readonly evidence: readonly Evidence[];
  /** The person's decision that put it in its state; null while only a rule has spoken. */
  readonly decided: Decision | null;
}

const position = z.number().int().nonnegative();

export const editSchema: z.ZodType<Edit> = z.looseObject({
  id: z.string(),
  from: position,
  to: position,
  insert: z.string(),
  rule: z.string(),
  version: z.number().int().nonnegative(),
  confidence: z.number().min(0).max(1),
  state: editStateSchema,
  evidence: z.array(evidenceSchema),
  decided: decisionSchema.nullable(),
});

/**
 * The same effect in its smallest form: what `insert` has in common with the replaced source is taken off, the end
 * first and then the start, so that an insertion among equal characters comes to stand before them.
 * `from === to && insert === ''` when the replacement changes nothing.
 */
export const canonical = (text: string, { from, to, insert }: Replacement): Replacement => {
  let end = to;
  let length = insert.length;
  while (end > from && length > 0 && text[end - 1] === insert[length - 1]) {
    end--;
    length--;
  }
  let start = from;
  let skipped = 0;
  while (start < end && skipped < length && text[start] === insert[skipped]) {
    start++;
    skipped++;
  }
  return { from: start, to: end, insert: insert.slice(skipped, length) };
};

/** The id of a canonical replacement: its span and the code units of its insert in hexadecimal. */
export const editId = ({ from, to, insert }: Replacement): string => {
  if (insert === ' ') return `${from}-${to}-0020`;
  let units = '';
  for (let i = 0; i < insert.length; i++) units += insert.charCodeAt(i).toString(16).padStart(4, '0');
  return units === '' ? `${from}-${to}` : `${from}-${to}-${units}`;
};

/** Proposed or accepted: the edits that may not overlap, because each may come to be applied. */
export const isLive = ({ state }: Pick<Edit, 'state'>): boolean =>
  state === 'proposed' || state === 'accepted';

/** Undecided: proposed by a rule, waiting for a person. */
export const isUndecided = (edit: Edit): boolean => edit.state === 'proposed';

/** Stored order: by span, then by id. */
export const byEdit = (a: Edit, b: Edit): number => bySpan(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Whether two replacements cannot both be applied: they share a character, or both insert at the same point, or one
 * inserts strictly inside what the other replaces.
 */
export const collide = (a: Span, b: Span): boolean =>
  (a.from < b.to && b.from < a.to) || (a.from === a.to && b.from === b.to && a.from === b.from);

/**
 * Whether a replacement belongs to the text of `span`, a block or a part of one: it lies inside. Where two blocks
 * touch, an insertion on their common bound belongs to the first.
 */
export const belongs = (text: string, span: Span, { from, to }: Span): boolean =>
  span.from <= from && to <= span.to && (to > span.from || !touchesBefore(text, span));

const touchesBefore = (text: string, { from }: Span): boolean =>
  from > 0 && !isWhiteSpace(text.charAt(from - 1));

/** The replacements that belong to `span`, in the order they came in. */
export const within = <T extends Span>(text: string, items: readonly T[], span: Span): readonly T[] =>
  items.filter((item) => belongs(text, span, item));

/**
 * The smallest form of a replacement that still belongs to `span`: {@link canonical}, but what was typed at the start
 * of a block that touches the one before keeps the first character in it, or it would belong to the other.
 */
export const leastWithin = (text: string, span: Span, replacement: Replacement): Replacement => {
  const least = canonical(text, replacement);
  if (least.insert === '' || belongs(text, span, least) || replacement.to <= span.from) return least;
  return { from: span.from, to: span.from + 1, insert: least.insert + text.charAt(span.from) };
};

/** The text of `span` with `edits` applied. `edits` lie inside `span`, in order, and do not collide. */
export const applyEdits = (text: string, span: Span, edits: readonly Replacement[]): string => {
  let out = '';
  let at = span.from;
  for (const edit of edits) {
    out += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return out + text.slice(at, span.to);
};
