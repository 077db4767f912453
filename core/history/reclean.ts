/**
 * Re-cleaning: joins what the rules say now with what a person decided before. What nobody decided is replaced; what a
 * person decided stays as it is, with the version of the rule that made it. Pure: `clean.ts` asks the rules, the
 * library writes the result as one history entry.
 */
import type { Cleaned } from '../cleaned.ts';
import type { Curation } from '../model/dispatch.ts';
import { byEdit, collide, type Edit, HAND, isLive } from '../model/edit.ts';
import type { MetadataField } from '../model/metadata.ts';
import { sameValue } from '../model/same-value.ts';
import { homeOf } from './blocks-anew.ts';
import { isMet } from './edit-decisions.ts';
import { metadataAnew } from './metadata-anew.ts';

/** Takes an old object where it says the same, so that a change holds only what differs. */
const reused = <T>(old: T | undefined, fresh: T): T =>
  old !== undefined && sameValue(old, fresh) ? old : fresh;

const sameItems = <T>(old: readonly T[], next: readonly T[]): readonly T[] =>
  old.length === next.length && old.every((item, i) => item === next[i]) ? old : next;

/** Whether a person's live edits leave room for one that a rule makes now. `kept` are in order and do not collide. */
const hasRoom = (kept: readonly Edit[], edit: Edit): boolean => {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.to ?? 0) < edit.from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < kept.length; i++) {
    const other = kept[i];
    if (other === undefined || other.from > edit.to) break;
    if (collide(other, edit)) return false;
    if (other.rule === HAND && isMet({ ...edit, state: 'proposed' }, other)) return false;
  }
  return true;
};

const editsAnew = (
  text: string,
  old: Curation,
  fresh: Pick<Cleaned, 'blocks' | 'edits'>,
): readonly Edit[] => {
  const before = new Map(old.edits.map((edit) => [edit.id, edit]));
  const kept = old.edits.filter(({ decided }) => decided !== null);
  const live = kept.filter(isLive);
  const made = fresh.edits.filter(
    (edit) =>
      (before.get(edit.id)?.decided ?? null) === null &&
      hasRoom(live, edit) &&
      homeOf(text, fresh.blocks, edit) !== undefined,
  );
  const next = [...kept, ...made.map((edit) => reused(before.get(edit.id), edit))].sort(byEdit);
  return sameItems(old.edits, next);
};

export interface RecleanOptions {
  /** Whether blocks and metadata that nobody decided are replaced, too. */
  readonly anew: boolean;
  /** Fields that stay even where their value does not say that a person decided it; see `decidedFields`. */
  readonly decided: ReadonlySet<MetadataField>;
}

/**
 * The curation after re-cleaning. Decided blocks, edits and fields are the same objects as before, and so is all that
 * the rules say as they did; no two live edits collide, and each that a rule makes lies in a block.
 *
 * @param text the source
 * @param fresh what `cleanAgain` made of `text` and `old`
 */
export const reclean = (
  text: string,
  old: Curation,
  fresh: Cleaned,
  { anew, decided }: RecleanOptions,
): Curation => {
  const places = new Map(old.blocks.map((block) => [block.from, block]));
  const blocks = anew
    ? sameItems(
        old.blocks,
        fresh.blocks.map((block) => reused(places.get(block.from), block)),
      )
    : old.blocks;
  const edits = editsAnew(text, old, { blocks, edits: fresh.edits });
  const metadata = anew ? metadataAnew(old.metadata, fresh.metadata, decided) : old.metadata;
  return { ...old, blocks, edits, metadata };
};
