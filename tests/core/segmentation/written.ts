/** Writes a source and its blocks side by side: each example says which characters have which role. */
import { expect } from 'vitest';
import type { Role } from '../../../core/model/role.ts';
import { segment } from '../../../core/segmentation/segment.ts';

/** A block as an example writes it; what stands between blocks is a string of its own. */
export type Piece = readonly [role: Role, text: string];

/** The source that `parts` make: blocks in order, strings for the white space between them, a blank line otherwise. */
export const sourceOf = (parts: readonly (Piece | string)[]): string => {
  let text = '';
  let open = false;
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      open = false;
    } else {
      if (open) text += '\n\n';
      text += part[1];
      open = true;
    }
  }
  return text;
};

export const piecesOf = (parts: readonly (Piece | string)[]): readonly Piece[] =>
  parts.filter((part): part is Piece => typeof part !== 'string');

/** What segmentation makes of a source, in the form of an example. */
export const segmented = (text: string): readonly Piece[] =>
  segment(text).map(({ role, from, to }): Piece => [role, text.slice(from, to)]);

/** Expects that a source is read into the blocks that it is written from. */
export const expectRead = (parts: readonly (Piece | string)[]): void =>
  expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
