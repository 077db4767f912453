/**
 * The decisions carried over to a newer version, each as a step of its own behind the import: so that history says which
 * they are and who decided them, and one of them can be taken back without the others. Edits that were decided together
 * are one step, each field is one; what blocks were decided, and what follows from them, is the first.
 */
import type { Block } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import { byEdit, type Edit } from '../model/edit.ts';
import type { Metadata, MetadataField } from '../model/metadata.ts';
import type { Decision } from '../model/provenance.ts';
import { sameValue } from '../model/same-value.ts';
import { contains } from '../model/span.ts';
import { type Change, changeBetween, isNoChange } from './change.ts';
import type { CarriedPart } from './operation.ts';

export interface CarriedStep {
  readonly part: CarriedPart;
  readonly field: MetadataField | undefined;
  readonly change: Change;
  /** The curation after it. */
  readonly curation: Curation;
  /** Who had decided it, and when; null for blocks and fields, of which that is not known. */
  readonly decided: Decision | null;
}

const decisionKey = ({ by, at }: Decision): string => JSON.stringify([at, by]);

/** Items where those that say the same as an old one are the old one, so that only what differs counts as changed. */
const reused = <T>(old: readonly T[], items: readonly T[], place: (item: T) => string): readonly T[] => {
  const known = new Map(old.map((item) => [place(item), item]));
  return items.map((item) => {
    const other = known.get(place(item));
    return other !== undefined && sameValue(other, item) ? other : item;
  });
};

const placeOf = ({ from, to }: Block): string => `${from}-${to}`;
const idOf = ({ id }: Edit): string => id;

const withField = (metadata: Metadata, field: MetadataField, from: Metadata): Metadata => {
  const { [field]: _, ...rest } = metadata;
  const value = from[field];
  return value === undefined ? rest : { ...rest, [field]: value };
};

/** The edits that a person decided, those decided together side by side, the earliest decision first. */
const groupsOf = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    if (edit.decided === null) continue;
    const key = decisionKey(edit.decided);
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

/** What follows from the blocks that were carried over, with no decided edit and no decided field yet. */
const baseOf = (fresh: Curation, carried: Curation, fields: ReadonlySet<MetadataField>): Curation => {
  const blocks = reused(fresh.blocks, carried.blocks, placeOf);
  const undecided = carried.edits.filter(({ decided }) => decided === null);
  const decidedIds = new Set(carried.edits.flatMap(({ id, decided }) => (decided === null ? [] : id)));
  // A rule's edit that a decided one takes the place of stands until then.
  const before = fresh.edits.filter(
    (edit) => decidedIds.has(edit.id) && blocks.some((block) => contains(block, edit)),
  );
  const edits = reused(fresh.edits, [...undecided, ...before], idOf);
  let metadata = carried.metadata;
  for (const field of fields) metadata = withField(metadata, field, fresh.metadata);
  return { ...carried, blocks, edits: edits.toSorted(byEdit), metadata };
};

/** Whether a change tells no more than that somebody began to work on the dispatch. */
const isStatusAlone = ({ status: _, ...rest }: Change): boolean => isNoChange(rest);

/**
 * The steps that lead from what the rules made of a newer version to what it begins with.
 *
 * @param fresh what the rules made of it
 * @param carried the same with what was decided on the older version
 * @param fields the fields that were decided there, emptied ones too
 */
export const carriedSteps = (
  fresh: Curation,
  carried: Curation,
  fields: ReadonlySet<MetadataField>,
): readonly CarriedStep[] => {
  const steps: CarriedStep[] = [];
  let at = fresh;
  const step = (next: Curation, part: CarriedPart, decided: Decision | null, field?: MetadataField): void => {
    const change = changeBetween(at, next);
    if (isNoChange(change)) return;
    steps.push({ part, field, change, curation: next, decided });
    at = next;
  };
  const base = baseOf(fresh, carried, fields);
  if (!isStatusAlone(changeBetween(fresh, base))) step(base, 'blocks', null);
  const { status, notes } = carried;
  for (const group of groupsOf(carried.edits)) {
    const ids = new Set(group.map(({ id }) => id));
    const fromRule = reused(at.edits, group, idOf);
    const edits = [...at.edits.filter(({ id }) => !ids.has(id)), ...fromRule].toSorted(byEdit);
    const [{ decided } = { decided: null }] = group;
    if (fromRule.every((edit) => at.edits.includes(edit))) continue;
    step({ ...at, edits, status, notes }, 'edits', decided);
  }
  for (const field of fields) {
    if (sameValue(at.metadata[field], carried.metadata[field])) continue;
    step(
      { ...at, metadata: withField(at.metadata, field, carried.metadata), status, notes },
      'field',
      null,
      field,
    );
  }
  return steps;
};
