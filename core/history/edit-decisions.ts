/**
 * What decisions make of the edits of a curation: accepted, rejected, typed by hand, reverted, and taken along where
 * blocks get other bounds. An edit always lies inside one block, and no two that are live collide.
 */
import type { Block } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import {
  byEdit,
  collide,
  type Edit,
  type EditState,
  editId,
  HAND,
  isLive,
  leastWithin,
  type Replacement,
} from '../model/edit.ts';
import type { HandEdit } from '../model/hand-edit.ts';
import type { Decision } from '../model/provenance.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { contains } from '../model/span.ts';

/** Replaces edits by id; null removes one. Untouched edits stay the same objects. */
const replaceEdits = (edits: readonly Edit[], changed: ReadonlyMap<string, Edit | null>): readonly Edit[] =>
  edits.flatMap((edit) => {
    const next = changed.get(edit.id);
    return next === undefined ? [edit] : next === null ? [] : [next];
  });

const inState = (edit: Edit, state: EditState, decided: Decision | null): Edit => ({
  ...edit,
  state,
  decided,
});

/** Whether an edit lies inside one block: bounds may have moved since it was decided. */
const hasHome = (blocks: readonly Block[], edit: Replacement): boolean =>
  blocks.some((block) => contains(block, edit));

/** The edits `ids` in another state. Fails with `edit-missing`, `edits-overlap` or `position-outside`. */
export const decide = (
  curation: Curation,
  ids: readonly string[],
  state: 'accepted' | 'rejected' | 'proposed',
  decided: Decision,
): Result<Curation> => {
  const now = new Map(curation.edits.map((edit) => [edit.id, edit]));
  const changed = new Map<string, Edit>();
  for (const id of ids) {
    const edit = now.get(id);
    if (edit === undefined) return fail('edit-missing', { edit: id });
    if (!isLive(edit) && state !== 'rejected') {
      if (!hasHome(curation.blocks, edit)) return fail('position-outside', { position: edit.from });
      const other = curation.edits.find(
        (item) => item.id !== id && isLive(changed.get(item.id) ?? item) && collide(item, edit),
      );
      if (other !== undefined) return fail('edits-overlap', { edit: id, other: other.id });
    }
    changed.set(id, inState(edit, state, state === 'proposed' ? null : decided));
  }
  return ok({ ...curation, edits: replaceEdits(curation.edits, changed) });
};

/** A superseded edit: a hand's goes, a rule's stays to be seen. */
const supersede = (edit: Edit, decided: Decision): Edit | null =>
  edit.rule === HAND ? null : inState(edit, 'superseded', decided);

/** Whether a proposal is met by what was typed right beside it: white space there would double. */
export const isMet = (edit: Edit, typed: Replacement): boolean =>
  edit.state === 'proposed' &&
  edit.from <= typed.to &&
  typed.from <= edit.to &&
  edit.insert.trim() === '' &&
  /^\s|\s$/.test(typed.insert);

/** Text typed by hand in place of a span. Fails with `edits-overlap` or `position-outside`. */
export const replaceText = (
  text: string,
  curation: Curation,
  replacement: HandEdit,
  decided: Decision,
): Result<Curation> => {
  const { from, to } = replacement;
  if (from > to || to > text.length) return fail('position-outside', { position: to });
  const home = curation.blocks.find((block) => contains(block, replacement));
  if (home === undefined) return fail('position-outside', { position: from });
  const least = leastWithin(text, home, replacement);
  const empty = least.from === least.to && least.insert === '';
  const id = editId(least);
  const taken = new Set(replacement.supersedes);
  const changed = new Map<string, Edit | null>();
  for (const edit of curation.edits) {
    if (edit.id === id) continue;
    if (taken.has(edit.id)) {
      if (empty && edit.rule !== HAND) changed.set(edit.id, inState(edit, 'rejected', decided));
      else changed.set(edit.id, supersede(edit, decided));
    } else if (!empty && isLive(edit) && (collide(edit, least) || isMet(edit, least))) {
      if (edit.state === 'accepted') return fail('edits-overlap', { edit: id, other: edit.id });
      changed.set(edit.id, supersede(edit, decided));
    }
  }
  const kept = replaceEdits(curation.edits, changed);
  if (empty) return ok({ ...curation, edits: kept });
  const same = kept.find((edit) => edit.id === id);
  const made: Edit = same
    ? inState(same, 'accepted', decided)
    : {
        ...least,
        id,
        rule: HAND,
        version: 0,
        confidence: 1,
        state: 'accepted',
        evidence: [{ kind: 'hand' }],
        decided,
      };
  return ok({ ...curation, edits: [...kept.filter((edit) => edit.id !== id), made].sort(byEdit) });
};

/** An edit taken back, and what it had superseded free again. Fails with `edit-missing`. */
export const revertEdit = (curation: Curation, id: string, decided: Decision): Result<Curation> => {
  const edit = curation.edits.find((item) => item.id === id);
  if (edit === undefined) return fail('edit-missing', { edit: id });
  if (edit.rule !== HAND) return decide(curation, [id], 'proposed', decided);
  let edits: readonly Edit[] = curation.edits.filter((item) => item.id !== id);
  for (const other of edits) {
    const freed = other.state === 'superseded' && (collide(other, edit) || contains(edit, other));
    if (
      !freed ||
      !hasHome(curation.blocks, other) ||
      edits.some((item) => isLive(item) && collide(item, other))
    )
      continue;
    edits = replaceEdits(edits, new Map([[other.id, inState(other, 'proposed', null)]]));
  }
  return ok({ ...curation, edits });
};

/**
 * New bounds take their edits along. An edit that no longer lies inside one block, or only changes the white space
 * that now stands between two, has lost its place: a hand's goes, a rule's is superseded.
 */
const withBlocks = (curation: Curation, blocks: readonly Block[], decided: Decision): Curation => {
  const changed = new Map<string, Edit | null>();
  for (const edit of curation.edits) {
    if (!isLive(edit)) continue;
    const home = blocks.find((block) => contains(block, edit));
    const atBound =
      home !== undefined && edit.from === edit.to && (edit.from === home.from || edit.to === home.to);
    const wasAtBound = curation.blocks.some((block) => edit.from === block.from || edit.to === block.to);
    if (home === undefined || (atBound && !wasAtBound && edit.insert.trim() === '')) {
      changed.set(edit.id, supersede(edit, decided));
    }
  }
  return {
    ...curation,
    blocks,
    edits: changed.size > 0 ? replaceEdits(curation.edits, changed) : curation.edits,
  };
};

/** New bounds, unless they would cut through an edit that a person decided: it would be lost without a word. */
export const surgery = (
  curation: Curation,
  blocks: Result<readonly Block[]>,
  decided: Decision,
): Result<Curation> => {
  if (!blocks.ok) return blocks;
  const cut = curation.edits.find(
    (edit) => isLive(edit) && edit.decided !== null && !hasHome(blocks.value, edit),
  );
  return cut === undefined
    ? ok(withBlocks(curation, blocks.value, decided))
    : fail('edit-in-the-way', { edit: cut.id });
};
