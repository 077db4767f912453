/**
 * Turns what a person made of a block's cleaned text into one operation: the least changes, each mapped to the
 * source by `model/hand-edit.ts`. The editor of a block knows nothing of edits; this module does.
 */
import type { Operation } from '../history/operation.ts';
import { applyEdits, canonical, collide, type Edit, type Replacement, within } from '../model/edit.ts';
import { type HandEdit, handEdit } from '../model/hand-edit.ts';
import { positionMap } from '../model/position-map.ts';
import type { Span } from '../model/span.ts';
import { minimalReplacements } from './minimal-replacements.ts';

export type EditText = Extract<Operation, { readonly type: 'edit-text' }>;

/** Whether two hand edits cannot stand side by side: they take in the same edit, or strike each other. */
const clash = (text: string, a: HandEdit, b: HandEdit): boolean =>
  a.supersedes.some((id) => b.supersedes.includes(id)) ||
  collide(a, b) ||
  collide(canonical(text, a), canonical(text, b));

/** Where a source position inside `block` stands in its cleaned text. */
export const cleanedPosition = (
  text: string,
  block: Span,
  edits: readonly Edit[],
  position: number,
): number =>
  positionMap(block, acceptedWithin(text, block, edits)).toCleaned(
    Math.min(Math.max(position, block.from), block.to),
    'after',
  );

/** The text of `block` with its accepted edits: what the editor shows. */
export const cleanedText = (text: string, block: Span, edits: readonly Edit[]): string =>
  applyEdits(text, block, acceptedWithin(text, block, edits));

const acceptedWithin = (text: string, block: Span, edits: readonly Edit[]): readonly Edit[] =>
  within(text, edits, block).filter((edit) => edit.state === 'accepted');

/**
 * @param text the source
 * @param block the block's span
 * @param edits edits of the dispatch, in stored order; those outside the block are left alone
 * @param typed the cleaned text of the block as the person wants it
 * @returns the operation after which the block's cleaned text is `typed`, or null when it is so already. Edits away
 *   from what changed are not named in it.
 */
export const handOperation = (
  text: string,
  block: Span,
  edits: readonly Edit[],
  typed: string,
): EditText | null => {
  const accepted = acceptedWithin(text, block, edits);
  const cleaned = applyEdits(text, block, accepted);
  let changes: readonly Replacement[] = minimalReplacements(cleaned, typed);
  for (;;) {
    const replacements = changes.map((change) => handEdit(text, block, accepted, cleaned, change));
    const at = replacements.findIndex((right, index) => {
      const left = replacements[index - 1];
      return left !== undefined && clash(text, left, right);
    });
    const left = changes[at - 1];
    const right = changes[at];
    if (left === undefined || right === undefined) {
      return replacements.length === 0 ? null : { type: 'edit-text', replacements };
    }
    const joined: Replacement = {
      from: left.from,
      to: right.to,
      insert: left.insert + cleaned.slice(left.to, right.from) + right.insert,
    };
    changes = changes.toSpliced(at - 1, 2, joined);
  }
};
