/** What a re-cleaning does, edit by edit, so that it can be counted and looked at before it is done. */
import type { Curation } from '../model/dispatch.ts';
import { type Edit, isLive } from '../model/edit.ts';

export const RECLEAN_EFFECTS = [
  /** Was proposed, comes accepted. */
  'accepted',
  /** Was accepted, comes proposed. */
  'proposed',
  /** Was not there, comes accepted. */
  'appears-accepted',
  /** Was not there, comes proposed. */
  'appears-proposed',
  /** Is not made any more. */
  'disappears',
  /** Stays in its state, with another rule, version, confidence or evidence. */
  'revised',
] as const;
export type RecleanEffect = (typeof RECLEAN_EFFECTS)[number];

export interface EditEffect {
  readonly effect: RecleanEffect;
  /** The edit as it comes, or as it was where it disappears. */
  readonly edit: Edit;
}

const effectOn = (before: Edit | undefined, after: Edit): RecleanEffect | null => {
  if (before === after) return null;
  if (before === undefined || !isLive(before))
    return after.state === 'accepted' ? 'appears-accepted' : 'appears-proposed';
  if (before.state === after.state) return 'revised';
  return after.state === 'accepted' ? 'accepted' : 'proposed';
};

/** The effects that lead from one curation to another by re-cleaning, in order of position. */
export const recleanEffects = (before: Curation, after: Curation): readonly EditEffect[] => {
  const old = new Map(before.edits.map((edit) => [edit.id, edit]));
  const next = new Set(after.edits.map(({ id }) => id));
  const made = after.edits.flatMap((edit): EditEffect[] => {
    const effect = effectOn(old.get(edit.id), edit);
    return effect === null ? [] : [{ effect, edit }];
  });
  const gone = before.edits.filter(({ id }) => !next.has(id));
  return [...made, ...gone.map((edit): EditEffect => ({ effect: 'disappears', edit }))].sort(
    (a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to,
  );
};
