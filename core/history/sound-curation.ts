/** Whether a curation that was put together from parts of others still holds what every curation promises. */
import { brokenBlocks } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import { collide, isLive } from '../model/edit.ts';
import { contains } from '../model/span.ts';

/** Whether blocks cover the text, and each edit in force lies inside one and collides with no other. */
export const isSound = (text: string, { blocks, edits }: Curation): boolean => {
  const live = edits.filter(isLive);
  return (
    brokenBlocks(text, blocks) === null &&
    live.every(
      (edit, at) =>
        blocks.some((block) => contains(block, edit)) &&
        !live.slice(at + 1).some((other) => collide(other, edit)),
    )
  );
};
