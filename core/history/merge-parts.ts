/** Three-way merging of the parts of a curation: what only one side changed is taken, what both did alike is kept once. */
import { type Block, byBlock } from '../model/block.ts';
import type { Curation, Status } from '../model/dispatch.ts';
import { editedList } from '../model/list-value.ts';
import { type FieldValue, METADATA_FIELDS, type MetadataField } from '../model/metadata.ts';
import type { Decision } from '../model/provenance.ts';
import { canonicalText, sameValue } from '../model/same-value.ts';
import { bySpan, type Span } from '../model/span.ts';
import { isSuggestion } from './metadata-anew.ts';

/** What became of a part: its value, and whether both sides changed it differently; mine stands then. */
export interface Chosen<T> {
  readonly value: T;
  readonly clash: boolean;
}

/** One of two that mean the same, whichever side asks. */
const either = <T>(mine: T, theirs: T): T => (canonicalText(mine) < canonicalText(theirs) ? mine : theirs);

/** Three-way choice over whole values. `alike` says that two sides mean the same, though they may differ in who or when. */
export const choose = <T>(base: T, mine: T, theirs: T, alike: (a: T, b: T) => boolean): Chosen<T> => {
  if (sameValue(theirs, base) || sameValue(theirs, mine)) return { value: mine, clash: false };
  if (sameValue(mine, base)) return { value: theirs, clash: false };
  // The same decision was taken twice.
  if (alike(mine, theirs)) return { value: either(mine, theirs), clash: false };
  return { value: mine, clash: true };
};

interface Decided {
  readonly decided: Decision | null;
}

/** Equal but for who decided and when. */
export const sameButDecided = <T extends Decided>(a: T | undefined, b: T | undefined): boolean =>
  sameValue(a && { ...a, decided: null }, b && { ...b, decided: null });

/** A stretch of the source whose blocks all three sides cut at the same ends. */
export interface Stretch extends Span {
  readonly base: readonly Block[];
  readonly mine: readonly Block[];
  readonly theirs: readonly Block[];
}

/** The stretches of three ways to cut one source, in order: as short as the cuts allow. */
export const stretches = (
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
): readonly Stretch[] => {
  const all = [...base, ...mine, ...theirs].sort(bySpan);
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of all) {
    const last = spans.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  const within = (blocks: readonly Block[], { from, to }: Span): readonly Block[] =>
    blocks.filter((block) => from <= block.from && block.to <= to);
  return spans.map((span) => {
    return { ...span, base: within(base, span), mine: within(mine, span), theirs: within(theirs, span) };
  });
};

const sameCut = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length &&
  a.every((block, i) => {
    const other = b[i];
    return other !== undefined && byBlock(block, other) === 0 && block.role === other.role;
  });

export const chooseBlocks = ({ base, mine, theirs }: Stretch): Chosen<readonly Block[]> =>
  choose(base, mine, theirs, sameCut);

/** Going from new to in progress is nobody's decision: it follows from any, and gives way to one. */
export const chooseStatus = (base: Status, mine: Status, theirs: Status): Chosen<Status> => {
  const chosen = choose(base, mine, theirs, (a, b) => a === b);
  if (!chosen.clash || base !== 'new') return chosen;
  if (mine === 'in-progress') return { value: theirs, clash: false };
  return theirs === 'in-progress' ? { value: mine, clash: false } : chosen;
};

const items = (value: FieldValue | null): readonly string[] =>
  value === null ? [] : typeof value.value === 'string' ? [value.value] : value.value;

/** Lists are merged item by item: what either took out is out, what either added is in. */
const mergedList = (base: FieldValue | null, mine: FieldValue, theirs: FieldValue): FieldValue | null => {
  const [was, own, other] = [items(base), new Set(items(mine)), new Set(items(theirs))];
  const added = [...new Set([...own, ...other])].filter((item) => !was.includes(item)).sort();
  const kept = was.filter((item) => own.has(item) && other.has(item));
  const first = either(mine, theirs);
  const both = [first, first === mine ? theirs : mine] as const;
  const list = editedList(both, [...kept, ...added]);
  const isConfirmed = both.some(({ basis, confirmed }) => basis !== 'typed' && confirmed);
  return list && isConfirmed ? { ...list, confirmed: true } : list;
};

const sameContent = (a: FieldValue | null, b: FieldValue | null): boolean =>
  sameValue(a?.value ?? null, b?.value ?? null) && (a?.confirmed ?? false) === (b?.confirmed ?? false);

export const chooseField = (
  field: MetadataField,
  base: Curation,
  mine: Curation,
  theirs: Curation,
): Chosen<FieldValue | null> => {
  const [was, own, other] = [base, mine, theirs].map(({ metadata }) => metadata[field] ?? null);
  const chosen = choose(was ?? null, own ?? null, other ?? null, sameContent);
  // A suggestion is nobody's decision and gives way to one. Of two, either stands until it is read anew.
  if (chosen.clash && own && other) {
    const [mySuggestion, theirSuggestion] = [isSuggestion(own), isSuggestion(other)];
    if (mySuggestion && theirSuggestion) return { value: either(own, other), clash: false };
    if (mySuggestion || theirSuggestion) return { value: mySuggestion ? other : own, clash: false };
  }
  if (!chosen.clash || METADATA_FIELDS[field] !== 'list' || !own || !other) return chosen;
  const list = mergedList(was ?? null, own, other);
  return { value: sameValue(list, own) ? own : list, clash: false };
};
